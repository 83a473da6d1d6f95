#!/usr/bin/env bash
# Builds with warnings as errors and runs all tests; the last line is the sum of all test projects. Exit code 0 when all passed.
set -uo pipefail
cd "$(dirname "$0")/.."
results=artifacts/test-results
rm -rf "$results"

dotnet build HygieneAnalyzers.sln -v q --nologo -warnaserror </dev/null || { echo "0 passed, 0 failed"; exit 1; }

# One after the other: each of them keeps every core busy by itself.
status=0
for project in tests/HygieneAnalyzers.Tests tests/HygieneAnalyzers.Tests.Newest tests/HygieneAnalyzers.Package.Tests; do
  dotnet test "$project" --no-build --nologo --logger "trx;LogFileName=$(basename "$project").trx" --results-directory "$results" </dev/null || status=1
done

# <Counters total="…" executed="…" passed="…" failed="…" …> stands once in each result file.
sum() { cat "$results"/*.trx | grep -o "<Counters [^>]*" | grep -o " $1=\"[0-9]*" | grep -o "[0-9]*$" | awk '{ n += $1 } END { print n + 0 }'; }
passed=$(sum passed)
failed=$(sum failed)
if [ "$passed" -eq 0 ] || [ "$failed" -ne 0 ]; then status=1; fi
echo "$passed passed, $failed failed"
exit $status
