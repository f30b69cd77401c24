#!/usr/bin/env bash
# Packs Lg and uses the packages as somebody else would: outside the solution, from the packed folder only.
#   tests/consumer/run.sh [--built]     packs what `dotnet build` has made instead of building for release
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

root=$PWD
work=$(mktemp -d)
trap 'wait; rm -rf -- "$work"' EXIT
sample=$root/samples/trafikkontoret-2026.json

case ${1:-} in
  '') configuration=Release built=false ;;
  --built) configuration=Debug built=true ;;
  *) echo 'consumer: the only argument is --built' >&2; exit 2 ;;
esac

# A cache of its own, so that an older package of the same version is never taken for this one.
packages=$work/packages
consumer=$work/consumer
cache=$work/cache

# The build step has analysed the code already; what packing and its validation warn of is an error here.
pack() {
  dotnet msbuild tests/consumer/packages.proj -restore -v:q "-clp:ErrorsOnly;NoSummary" -warnaserror "-p:PackageOutputPath=$packages;Configuration=$configuration;NoBuild=$built"
}

# The sources are those of the machine, whatever they are called; Lg.* is taken from the folder and from nowhere else.
nuget_config() {
  local name
  echo '<configuration>'
  echo "  <packageSources><add key=\"lg-packed\" value=\"$packages\" /></packageSources>"
  echo '  <packageSourceMapping>'
  echo '    <packageSource key="lg-packed"><package pattern="Lg.*" /></packageSource>'
  dotnet nuget list source --format Detailed | sed -nE 's/^ *[0-9]+\. +(.*) \[Enabled\]$/\1/p' | while read -r name; do
    echo "    <packageSource key=\"$name\"><package pattern=\"*\" /></packageSource>"
  done
  echo '  </packageSourceMapping>'
  echo '</configuration>'
}

# Copied as somebody would copy them: the consumers with what they share, the samples on their own.
copy() {
  cp -r tests/consumer "$consumer"
  cp -r samples/console samples/aspnet samples/blazor "$work"
  rm -rf -- "$consumer"/*/{bin,obj} "$work"/{console,aspnet,blazor}/{bin,obj}
  nuget_config >"$work/NuGet.config"
}

build() {
  dotnet build "$consumer/consumer.proj" -v q "-clp:ErrorsOnly;NoSummary" -warnaserror "-p:Samples=$work"
}

# For this machine, and trimmed: beside what is published lies what was built, which is not. Here its warnings are to be seen.
publish() {
  dotnet publish "$work/console" -r "$rid" --self-contained -v q -clp:NoSummary -p:NoWarn= -o "$work/trimmed" >"$work/publish" || { cat "$work/publish" >&2; return 1; }
}

run() {
  dotnet "$consumer/console/bin/Debug/net10.0/consumer.dll" "$sample" "$consumer/catalog" "$packages"
  dotnet "$consumer/web/bin/Debug/net10.0/web-consumer.dll" "$sample" "$consumer/catalog"
  dotnet "$consumer/console/bin/Debug/net10.0/consumer.dll" blazor "$work/blazor/bin/Debug/net10.0/blazor.dll" "$sample"
}

# The tool is installed as anybody would, and must answer as the one that was built here.
tool() {
  (cd "$work" && dotnet tool install Lg.Cli --tool-path "$work/tool" -v q >/dev/null)
  "$work/tool/lg" assess "$sample" --as-of 2025-12-01 --format json | sha256sum >"$work/installed"
  dotnet "src/Lg.Cli/bin/$configuration/net10.0/Lg.Cli.dll" assess "$sample" --as-of 2025-12-01 --format json | sha256sum >"$work/built"
  if cmp -s "$work/installed" "$work/built"; then echo 'the installed tool answers as the built one'; else echo 'the installed tool answers otherwise than the built one'; fi
}

# Trimmed, the console sample must report as it does untrimmed, and nobody may be warned of Lg; compiled ahead of time it must be refused at
# build, with the reason.
samples() {
  local answers=(/unit/name Trafikkontoret /review/nextReviewBy 2026-10)
  if dotnet build "$work/console" -r "$rid" --no-restore -v q -clp:NoSummary -p:PublishAot=true >"$work/aot"; then
    echo 'nobody is told that it cannot be compiled ahead of time'
  else
    grep -o 'error LGAOT: Lg.Rules cannot be compiled ahead of time' "$work/aot" | head -n 1
  fi
  if grep -q "warning IL2104: Assembly 'NRules'" "$work/publish" && ! grep warning "$work/publish" | grep -vE "IL2104: Assembly '(NRules|Microsoft|System)[.']"; then
    echo 'the trimmer warns of NRules and .NET, and of nothing in Lg'
  fi
  "$work/console/bin/Release/net10.0/$rid/console" "$sample" 2025-12-01 "${answers[@]}" >"$work/plain.json"
  "$work/trimmed/console" "$sample" 2025-12-01 "${answers[@]}" >"$work/trimmed.json"
  if [[ -s $work/plain.json ]] && cmp -s "$work/plain.json" "$work/trimmed.json"; then echo 'the trimmed sample reports as the untrimmed one'; else echo 'the trimmed sample reports otherwise than the untrimmed one'; fi
}

pack
export NUGET_PACKAGES=$cache
rid=$(dotnet --info | sed -nE 's/^ *RID: +//p' | head -n 1)
copy
publish &
publishing=$!
build
{ run; tool; } >"$work/output"
wait "$publishing"
samples >>"$work/output"
diff -u tests/consumer/expected.txt "$work/output"
echo 'the consumers printed what they should'
