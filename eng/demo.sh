#!/usr/bin/env bash
# Packs the package, builds the samples through it and shows what it finds.
set -euo pipefail
cd "$(dirname "$0")/.."

rm -rf artifacts/packages artifacts/samples-cache
dotnet pack src/HygieneAnalyzers.Package -c Release -o artifacts/packages -v q --nologo

echo "== samples/Before: the mistakes"
log=artifacts/before.log
dotnet build samples/Before/Before.slnx --no-incremental -v q --nologo >"$log" || { cat "$log"; exit 1; }
grep -E "warning HYG[0-9]{4}" "$log" | sort -u | sed "s|$PWD/||; s| \[.*||" || { echo "no finding: that is a mistake of its own"; exit 1; }

echo "== samples/After: the same programs, mended; a finding would fail this build"
dotnet build samples/After/After.slnx --no-incremental -v q --nologo -p:HygieneTreatWarningsAsErrors=true
