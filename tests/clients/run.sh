#!/usr/bin/env bash
# Checks the committed OpenAPI document, makes clients from it with four generators and calls every operation of a running host with each; and
# holds what the tool writes for build services against the public schemas. Needs Node 20, npm and a built src/Lg.Api and src/Lg.Cli.
# Usage: tests/clients/run.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

document=$PWD/src/Lg.Api/openapi.json
work=$(mktemp -d)
host=
building=
finish() {
  if [[ -n $building ]]; then wait "$building" || true; fi
  if [[ -n $host ]]; then kill "$host" 2>/dev/null || true; wait "$host" 2>/dev/null || true; fi
  rm -rf -- "$work"
}
trap finish EXIT

# Who builds Lg needs neither Node nor a registry of packages for it.
not_run() {
  echo "not run: $*"
  exit 0
}

node_major() { node --version 2>/dev/null | sed -nE 's/^v([0-9]+)\..*/\1/p'; }

offline='ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|E40[1347]|E50[0-9]'

restore() {
  cp -r samples/typescript-form "$work/form"
  cp -r tests/clients/{package.json,package-lock.json,.npmrc,.spectral.yaml,tsconfig.json,*.ts,validate.mjs,csharp} "$work"
  (cd "$work" && timeout 300 npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 --fetch-timeout=20000) >"$work/npm.log" 2>&1 && return
  if (($? == 124)) || grep -qE "$offline" "$work/npm.log"; then
    not_run 'the packages of tests/clients cannot be fetched'
  fi
  cat "$work/npm.log" >&2
  return 1
}

# Runs a tool of the packages; what it says is of interest only when it fails.
tool() {
  (cd "$work" && npx --no-install "$@") >"$work/tool.log" 2>&1 || { cat "$work/tool.log" >&2; return 1; }
}

# Both fail on an error and say how many warnings there are.
lint() {
  REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true tool redocly lint "$document"
  tool spectral lint --fail-severity error "$document"
  echo 'redocly and spectral: no errors'
}

# A choice of words or numbers is no type of its own to NSwag; it is said here what it is.
generate_csharp() {
  tool nswag openapi2csclient /runtime:Net100 /input:"$document" /output:csharp/LgClient.cs /namespace:Stad.Lg \
    /className:LgClient /generateNullableReferenceTypes:true /generateOptionalPropertiesAsNullable:true /dateType:System.DateOnly \
    /useBaseUrl:false /excludedTypeNames:Coverage
}

generate() {
  tool nswag openapi2tsclient /runtime:Net100 /input:"$document" /output:generated/nswag.ts \
    /className:LgClient /template:Fetch /typeStyle:Interface /enumStyle:StringLiteral /dateTimeType:string /wrapDtoExceptions:true \
    /excludedTypeNames:Coverage "/extensionCode:export type Coverage = 'all' | 'some' | 'atLeastSome' | 'none' | { done: number; of: number } | { atLeast: number };"
  tool openapi-ts -i "$document" -o generated/hey -c @hey-api/client-fetch
  tool openapi-typescript "$document" -o generated/types.ts
  tool tsc
  tool tsc --outDir form/out --strict --noUncheckedIndexedAccess --skipLibCheck --target es2022 --module es2022 --moduleResolution bundler \
    --lib es2022,dom,dom.iterable --types node form/form.ts form/measure.ts
}

# The one package of the C# client may not be to be had where those of Node are.
build_csharp() {
  (cd "$work/csharp" && timeout 300 dotnet build -v q -clp:ErrorsOnly) >"$work/csharp.log" 2>&1 && return
  if grep -qE 'NU1[13]0[01]' "$work/csharp.log"; then
    echo 'not run: NSwag for C#; the package Newtonsoft.Json cannot be fetched'
    return 2
  fi
  cat "$work/csharp.log" >&2
  return 1
}

# One case is made to fail, so that a failure is held against the schema too.
validate() {
  local lg=src/Lg.Cli/bin/Debug/net10.0/Lg.Cli.dll
  cp -r rules-catalog "$work/catalog"
  sed -i '/requirement: RL-LA-02$/,/verdict: met$/s/verdict: met$/verdict: notMet/' "$work"/catalog/riktlinje/local-instruction.cases.yaml
  dotnet "$lg" assess samples/trafikkontoret-2026.json --as-of 2025-12-01 --format sarif >"$work/answer.sarif"
  dotnet "$lg" catalog test RL-LA-02 --catalog "$work/catalog" --format junit >"$work/cases.xml" || true
  grep -q '<failure ' "$work/cases.xml" || { echo 'the case that was made to fail did not' >&2; return 1; }
  (cd "$work" && node validate.mjs answer.sarif cases.xml)
}

# Any free port; which one it became stands in the log.
start() {
  dotnet src/Lg.Api/bin/Debug/net10.0/Lg.Api.dll --urls http://127.0.0.1:0 --Logging:LogLevel:Microsoft.Hosting.Lifetime=Information >"$work/host.log" 2>&1 &
  host=$!
  for _ in {1..300}; do
    address=$(grep -oE -m1 'http://127\.0\.0\.1:[0-9]+' "$work/host.log" | head -n 1 || true)
    if [[ -n $address ]]; then return; fi
    if ! kill -0 "$host" 2>/dev/null; then break; fi
    sleep 0.2
  done
  cat "$work/host.log" >&2
  return 1
}

command -v npm >/dev/null || not_run 'npm is missing; it comes with Node 20'
major=$(node_major)
if ((${major:-0} < 20)); then not_run "Node is ${major:-missing}, and 20 is needed"; fi
restore
mkdir -p "$work/generated"
generate_csharp
build_csharp &
building=$!
lint
generate
validate
csharp=0
wait "$building" || csharp=$?
building=
if ((csharp == 1)); then exit 1; fi
start
for client in nswag openapi-ts openapi-fetch; do
  node "$work/out/$client.js" "$address" samples/trafikkontoret-2026.json
done
node "$work/form/out/measure.js" "$address" samples/{trafikkontoret-2026,skarpnack-2024,stadshus-ab-2025}.json
if ((csharp == 0)); then dotnet "$work/csharp/bin/Debug/net10.0/Client.dll" "$address" samples/trafikkontoret-2026.json; fi
