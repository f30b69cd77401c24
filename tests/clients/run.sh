#!/usr/bin/env bash
# Makes a TypeScript client from the committed OpenAPI document and calls a running host with it. Needs Node 20, npm and a built src/Lg.Api. Usage: tests/clients/run.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

root=$PWD
work=$(mktemp -d)
host=
finish() {
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

restore() {
  cp tests/clients/{package.json,package-lock.json,.npmrc,tsconfig.json,call.ts} "$work"
  (cd "$work" && timeout 60 npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 --fetch-timeout=20000) >"$work/npm.log" 2>&1 && return
  if (($? == 124)) || grep -qE 'ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|E40[1347]|E50[0-9]' "$work/npm.log"; then
    not_run 'the packages of tests/clients cannot be fetched'
  fi
  cat "$work/npm.log" >&2
  return 1
}

# A choice of words or numbers is no type of its own to NSwag; it is said here what it is.
generate() {
  (cd "$work" && npx --no-install nswag openapi2tsclient /runtime:Net100 /input:"$root/src/Lg.Api/openapi.json" /output:generated.ts \
    /className:LgClient /template:Fetch /typeStyle:Interface /enumStyle:StringLiteral /dateTimeType:string /wrapDtoExceptions:true /excludedOperationIds:assessBatch \
    /excludedTypeNames:Coverage "/extensionCode:export type Coverage = 'all' | 'some' | 'atLeastSome' | 'none' | { done: number; of: number } | { atLeast: number };") >"$work/nswag.log" 2>&1 \
    || { cat "$work/nswag.log" >&2; return 1; }
  (cd "$work" && npx --no-install tsc >&2)
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
generate
start
node "$work/out/call.js" "$address" samples/trafikkontoret-2026.json
