#!/usr/bin/env bash
# Fuzzes the readers of configuration files, guided by coverage: eng/fuzz.sh [minutes for each] [json xml env compose]
# Needs AFL++ (package afl++); brings SharpFuzz, which instruments the readers, from NuGet. What it finds lies in artifacts/fuzz.
# It keeps one core busy, at the lowest priority. Exit code 1 when an input was found that crashes a reader or makes it hang.
set -euo pipefail
cd "$(dirname "$0")/.."
minutes=${1:-10}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- json xml env compose
work=artifacts/fuzz
version=$(grep -o 'Include="SharpFuzz" Version="[^"]*' Directory.Packages.props | cut -d'"' -f4)

command -v afl-fuzz >/dev/null || { echo "afl-fuzz is missing: install AFL++"; exit 2; }
rm -rf "$work/bin"
dotnet build tests/HygieneAnalyzers.Fuzz -c Release -o "$work/bin" -v q --nologo </dev/null
[ -x "$work/tool/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --version "$version" --tool-path "$work/tool" >/dev/null
"$work/tool/sharpfuzz" "$work/bin/HygieneAnalyzers.dll" HygieneAnalyzers.Configuration

# The readers run in a runtime that AFL++ did not build, and no machine setting is worth changing for ten minutes.
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1
export DOTNET_TieredPGO=0 DOTNET_gcServer=0
status=0
for format in "$@"; do
  rm -rf "$work/$format"
  nice -n 19 afl-fuzz -i "tests/HygieneAnalyzers.Fuzz/Seeds/$format" -o "$work/$format" -V $((minutes * 60)) -t 10000 -m none \
    dotnet "$work/bin/HygieneAnalyzers.Fuzz.dll" "$format" >"$work/$format.log" 2>&1 </dev/null || { tail -5 "$work/$format.log"; exit 2; }
  stats="$work/$format/default/fuzzer_stats"
  value() { grep "^$1 " "$stats" | cut -d: -f2 | tr -d ' '; }
  echo "$format: $(value execs_done) inputs, $(value edges_found) edges, $(value corpus_count) kept, $(value saved_crashes) crashes, $(value saved_hangs) hangs"
  if [ "$(value saved_crashes)" -ne 0 ] || [ "$(value saved_hangs)" -ne 0 ]; then status=1; fi
done
exit $status
