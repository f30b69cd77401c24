#!/usr/bin/env bash
# Packs Lg and uses the packages as somebody else would: outside the solution, from the packed folder only. Usage: tests/consumer/run.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

root=$PWD
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
sample=$root/samples/trafikkontoret-2026.json

# A cache of its own, so that an older package of the same version is never taken for this one.
packages=$work/packages
consumer=$work/consumer
cache=$work/cache

# The build step has analysed the code already. The tool's build is that of the libraries too.
pack() {
  dotnet pack src/Lg.Cli -v q "-clp:ErrorsOnly;NoSummary" -o "$packages" -p:RunAnalyzers=false -p:ContinuousIntegrationBuild=true
  for library in Lg.Model Lg.Rules; do
    dotnet pack "src/$library" -v q "-clp:ErrorsOnly;NoSummary" --no-build -o "$packages" -p:ContinuousIntegrationBuild=true
  done
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

build() {
  cp -r tests/consumer "$consumer"
  rm -rf -- "$consumer"/*/bin "$consumer"/*/obj
  nuget_config >"$consumer/NuGet.config"
  dotnet build "$consumer/consumer.proj" -v q "-clp:ErrorsOnly;NoSummary"
}

run() {
  dotnet "$consumer/console/bin/Debug/net10.0/consumer.dll" "$sample" "$consumer/catalog" "$packages"
  dotnet "$consumer/web/bin/Debug/net10.0/web-consumer.dll" "$sample" "$consumer/catalog"
}

# The tool is installed as anybody would, and must answer as the one that was built here.
tool() {
  (cd "$consumer" && dotnet tool install Lg.Cli --tool-path "$work/tool" -v q >/dev/null)
  "$work/tool/lg" assess "$sample" --as-of 2025-12-01 --format json | sha256sum >"$work/installed"
  dotnet src/Lg.Cli/bin/Release/net10.0/Lg.Cli.dll assess "$sample" --as-of 2025-12-01 --format json | sha256sum >"$work/built"
  if cmp -s "$work/installed" "$work/built"; then echo 'the installed tool answers as the built one'; else echo 'the installed tool answers otherwise than the built one'; fi
}

# The samples as somebody would copy them. Published for this machine and trimmed, the console one must report as it does untrimmed; compiled
# ahead of time it must be refused at build, with the reason.
samples() {
  local rid answers=(/unit/name Trafikkontoret /review/nextReviewBy 2026-10)
  rid=$(dotnet --info | sed -nE 's/^ *RID: +//p' | head -n 1)
  cp -r samples/console samples/aspnet "$work"
  rm -rf -- "$work"/{console,aspnet}/{bin,obj}
  cp "$consumer/NuGet.config" "$work"
  dotnet build "$work/aspnet" -v q "-clp:ErrorsOnly;NoSummary" -warnaserror >&2
  dotnet build "$work/console" -v q "-clp:ErrorsOnly;NoSummary" -warnaserror -o "$work/plain" >&2
  if dotnet build "$work/console" --no-restore -v q -clp:NoSummary -p:PublishAot=true >"$work/aot"; then
    echo 'nobody is told that it cannot be compiled ahead of time'
  else
    grep -o 'error LGAOT: Lg.Rules cannot be compiled ahead of time' "$work/aot" | head -n 1
  fi
  dotnet publish "$work/console" -r "$rid" --self-contained -v q "-clp:ErrorsOnly;NoSummary" -warnaserror -o "$work/trimmed" >&2
  dotnet "$work/plain/console.dll" "$sample" 2025-12-01 "${answers[@]}" >"$work/plain.json"
  "$work/trimmed/console" "$sample" 2025-12-01 "${answers[@]}" >"$work/trimmed.json"
  if [[ -s $work/plain.json ]] && cmp -s "$work/plain.json" "$work/trimmed.json"; then echo 'the trimmed sample reports as the untrimmed one'; else echo 'the trimmed sample reports otherwise than the untrimmed one'; fi
}

pack
export NUGET_PACKAGES=$cache
build
{ run; tool; samples; } >"$work/output"
diff -u tests/consumer/expected.txt "$work/output"
echo 'the consumers printed what they should'
