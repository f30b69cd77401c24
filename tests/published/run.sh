#!/usr/bin/env bash
# Publishes the host and runs it as lg-api@.service does: from a folder that it may not write to, as a user who may nothing, without a home
# and without a place for temporary files. It must become ready, assess a review, and end well at SIGTERM.
#   tests/published/run.sh [--built]     publishes what `dotnet build` has made instead of building for release
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

case ${1:-} in
  '') build=(-c Release) ;;
  --built) build=(-c Debug --no-build) ;;
  *) echo 'published: the only argument is --built' >&2; exit 2 ;;
esac
nobody=65534
sample=samples/trafikkontoret-2026.json
work=$(mktemp -d)
folder=$work/lg
host=

finish() {
  if [[ -n $host ]]; then kill -KILL "$host" 2>/dev/null || true; wait "$host" 2>/dev/null || true; fi
  chmod -R u+w "$work"
  rm -rf -- "$work"
}
trap finish EXIT

die() {
  echo "published: $*" >&2
  if [[ -s $work/log ]]; then cat "$work/log" >&2; fi
  exit 1
}

dotnet publish src/Lg.Api "${build[@]}" -o "$folder" -v q "-clp:ErrorsOnly;NoSummary"
chmod 755 "$work"
chmod -R a-w,a+rX "$folder"

# What the unit takes from the host and can be taken without systemd.
as=()
if ((EUID == 0)) && command -v setpriv >/dev/null; then
  as=(setpriv --reuid="$nobody" --regid="$nobody" --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all)
fi
if ((${#as[@]} > 0)); then user=$nobody; else user=$EUID; echo "published: user $EUID cannot become another, so the host runs as that user"; fi
if "${as[@]}" touch "$folder/written" 2>/dev/null; then
  if ((user == 0)); then echo 'published: root may write everywhere, so that the folder is not read-only'; rm "$folder/written"; else die 'the folder can be written to'; fi
fi

# `exec`, so that the process is the host itself and its exit code is what counts.
start() {
  # The loop below can look for the log before the host has opened it.
  : >"$work/log"
  (cd "$folder" && exec env -i PATH="$PATH" ${DOTNET_ROOT:+DOTNET_ROOT="$DOTNET_ROOT"} TMPDIR="$folder" DOTNET_EnableDiagnostics=0 MALLOC_ARENA_MAX=2 "${as[@]}" dotnet Lg.Api.dll --urls=http://127.0.0.1:0) >"$work/log" 2>&1 &
  host=$!
  local try
  for try in {1..300}; do
    port=$(sed -nE 's/.*Now listening on: http:\/\/127\.0\.0\.1:([0-9]+).*/\1/p' "$work/log")
    if [[ -n $port ]]; then return; fi
    kill -0 "$host" 2>/dev/null || die 'the host ended instead of starting'
    sleep 0.2
  done
  die 'the host did not start within 60 s'
}

# Sends a request and keeps the answer. HTTP/1.0, so that it comes in one piece and then ends.
ask() {
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  cat "$1" >&3
  timeout 60 cat <&3 >"$work/answer" || die "no whole answer to $2"
  exec 3>&-
  [[ $(head -n 1 "$work/answer") == 'HTTP/1.1 200 OK'$'\r' ]] || { cat "$work/answer" >&2; die "$2 is not answered with 200"; }
}

holds() {
  grep -qF -- "$1" "$work/answer" || { head -c 2000 "$work/answer" >&2; die "the answer does not hold $1"; }
}

start
# A process that belonged to another would make all the rest worth nothing.
[[ $(sed -nE 's/^Uid:\s+([0-9]+).*/\1/p' "/proc/$host/status") == "$user" ]] || die "the host does not run as user $user"

printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >"$work/request"
ask "$work/request" /health/ready
holds '"catalogHash"'

{ printf '{"asOf":"2025-12-01","review":'; cat "$sample"; printf '}'; } >"$work/body"
{ printf 'POST /v1/assessments HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %s\r\n\r\n' "$(wc -c <"$work/body")"; cat "$work/body"; } >"$work/request"
ask "$work/request" /v1/assessments
for part in receipt gaps score; do holds "\"$part\""; done
bytes=$(wc -c <"$work/answer")

kill -TERM "$host"
code=0
wait "$host" || code=$?
host=
((code == 0)) || die "at SIGTERM the host ended with $code"
echo "the published host ran as user $user from a folder it may not write to, answered with a report of $bytes bytes, and ended with 0 at SIGTERM"
