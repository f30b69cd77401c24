#!/usr/bin/env bash
# Two replicas behind nginx on loopback, under load: one is stopped with SIGTERM, which may lose no request; then one is killed with
# SIGKILL, which may lose no more than the answers that it was writing. Needs nginx (Debian: apt-get install nginx-light).
#   bench/replicas.sh [SECONDS]     how long each of the two runs takes; 20 by default, at most 300
# What is lost is what a caller did not get whole and right, byte for byte. How often nginx asked the other replica stands beside it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds=${1:-20}
[[ $seconds =~ ^[0-9]+$ ]] && ((seconds >= 6 && seconds <= 300)) || { echo 'replicas: SECONDS is 6 to 300' >&2; exit 2; }
nginx=$(PATH=$PATH:/usr/sbin command -v nginx) || { echo 'replicas: nginx is missing; apt-get install nginx-light' >&2; exit 2; }
callers=${CALLERS:-8}
work=$(mktemp -d)
declare -A process
status=0

finish() {
  local name
  # The master of nginx ends its workers only when it is asked.
  if [[ -n ${process[nginx]:-} ]]; then kill -TERM "${process[nginx]}" 2>/dev/null || true; wait "${process[nginx]}" 2>/dev/null || true; fi
  unset 'process[nginx]'
  for name in "${!process[@]}"; do kill -KILL "${process[$name]}" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf -- "$work"
}
trap finish EXIT

complain() {
  echo "replicas: $*" >&2
  status=1
}

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Three ports that nobody listens on, one after the other, so that two runs on one machine do not meet.
ports() {
  local try
  for try in {1..50}; do
    port=$((20000 + RANDOM % 12000))
    first=$((port + 1))
    second=$((port + 2))
    if ! answers $port && ! answers $first && ! answers $second; then return; fi
  done
  echo 'replicas: no free ports' >&2
  exit 2
}

# A folder that is already built can be named, as a pipeline does.
bin=${LG_LOAD:-}
if [[ -z $bin ]]; then
  bin=$work/bin
  dotnet publish bench/Lg.Load -c Release -o "$bin" -v q
fi
[[ -f $bin/Lg.Load.dll && -f $bin/Lg.Api.dll ]] || { echo "replicas: $bin does not hold Lg.Load and Lg.Api" >&2; exit 2; }

start() {
  (cd "$bin" && exec dotnet Lg.Api.dll --urls="http://127.0.0.1:$1") >"$work/$1.log" 2>&1 &
  process[$1]=$!
  local try
  for try in {1..300}; do
    if answers "$1"; then return; fi
    kill -0 "${process[$1]}" 2>/dev/null || break
    sleep 0.2
  done
  echo "replicas: the replica at $1 did not start" >&2
  cat "$work/$1.log" >&2
  exit 1
}

# In a shell of its own, so that the process that is told to end is the load itself.
load() {
  cd "$bin"
  exec dotnet Lg.Load.dll load --url "http://127.0.0.1:$port" --seconds "$1" --callers "$callers"
}

# nginx as it is deployed, but for the ports, TLS, and a log of who answered.
configure() {
  mkdir "$work/temp"
  sed -e "s/127\.0\.0\.1:5081/127.0.0.1:$first/" -e "s/127\.0\.0\.1:5082/127.0.0.1:$second/" deploy/nginx/lg-upstream.conf >"$work/lg-upstream.conf"
  cat >"$work/nginx.conf" <<CONF
daemon off;
worker_processes 1;
pid $work/nginx.pid;
error_log $work/error.log;
events { worker_connections 1024; }
http {
  log_format asked '\$status \$upstream_addr';
  access_log $work/access.log asked;
  client_body_temp_path $work/temp;
  proxy_temp_path $work/temp;
  fastcgi_temp_path $work/temp;
  uwsgi_temp_path $work/temp;
  scgi_temp_path $work/temp;
  include $work/lg-upstream.conf;
  server {
    listen 127.0.0.1:$port;
    include $PWD/deploy/nginx/lg-proxy.conf;
    location / { proxy_pass http://lg; }
  }
}
CONF
}

count() { grep -cE -- "$1" "$2" || true; }

# Begins to load both replicas, and returns when each has answered. The load first works out what the answers should be, and a replica that
# has just started is slow: on a machine with much else to do the load can be over by then, and is begun anew, for longer.
begin() {
  local try
  for try in 1 2 4 8; do
    : >"$work/access.log"
    : >"$work/error.log"
    load $((seconds * try)) >"$work/load.log" 2>&1 &
    process[load]=$!
    while kill -0 "${process[load]}" 2>/dev/null; do
      if (($(count ":$first$" "$work/access.log") > 0 && $(count ":$second$" "$work/access.log") > 0)); then return; fi
      sleep 0.1
    done
    wait "${process[load]}" || complain 'requests were lost before the signal'
  done
}

# Loads both replicas and sends a signal to one of them when both have answered for a third of the time.
run() {
  local signal=$1 ended=0 before
  begin
  sleep $((seconds / 3))
  before=$(count ":$first$" "$work/access.log")
  kill "-$signal" "${process[$first]}"
  wait "${process[$first]}" 2>/dev/null || ended=$?
  unset "process[$first]"
  wait "${process[load]}" || true
  unset 'process[load]'

  lost=$(sed -nE 's/.* ([0-9]+) failed;.*/\1/p' "$work/load.log")
  begun=$(count 'while reading upstream' "$work/error.log")
  echo "== SIG$signal $((seconds / 3)) s after both replicas had answered; the replica ended with $ended"
  cat "$work/load.log"
  echo "answered   $before by the replica before the signal and $(($(count ":$first$" "$work/access.log") - before)) after it, $(count ":$second$" "$work/access.log") by the other in all"
  echo "passed on  $(count "$first, .*:$second$" "$work/access.log") requests asked again of the other replica"
  echo "cut off    $begun answers that the replica had begun to write"
  echo "lost       ${lost:-unknown}"
  if [[ -z $lost ]]; then complain 'the load did not run to its end'; fi
  if ((before == 0)); then complain 'the replica had answered nothing before the signal, so nothing was tried'; fi
  if [[ $signal == TERM ]] && ((ended != 0)); then complain "at SIGTERM the replica ended with $ended"; fi
}

ports
configure
start "$first"
start "$second"
"$nginx" -e "$work/error.log" -p "$work" -c "$work/nginx.conf" &
process[nginx]=$!
for _ in {1..600}; do if answers "$port"; then break; fi; sleep 0.1; done
answers "$port" || { cat "$work/error.log" >&2; echo 'replicas: nginx did not start' >&2; exit 1; }

# Warm, so that both have work when one of them goes.
(load 3) >/dev/null || complain 'requests were lost before any signal'

run TERM
if [[ ${lost:-1} != 0 ]]; then complain "SIGTERM lost ${lost:-an unknown number of} requests"; fi

start "$first"
# Longer than nginx leaves a replica alone that has failed.
sleep 3
run KILL
if ((${lost:-1} > begun)); then complain "SIGKILL lost ${lost:-an unknown number of} requests, but only $begun answers had been begun"; fi

if ((status == 0)); then echo "replicas: SIGTERM lost no request, SIGKILL lost $lost of the $begun answers that the replica had begun"; fi
exit "$status"
