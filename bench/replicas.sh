#!/usr/bin/env bash
# Two replicas behind nginx on loopback, under load: one is stopped with SIGTERM, which may lose no request; then one is killed with
# SIGKILL, which may lose no more than the answers that it was writing. Needs nginx (Debian: apt-get install nginx-light).
#   bench/replicas.sh [SECONDS]     how long each of the two runs takes; 20 by default, at most 300
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds=${1:-20}
[[ $seconds =~ ^[0-9]+$ ]] && ((seconds >= 6 && seconds <= 300)) || { echo 'replicas: SECONDS is 6 to 300' >&2; exit 2; }
nginx=$(PATH=$PATH:/usr/sbin command -v nginx) || { echo 'replicas: nginx is missing; apt-get install nginx-light' >&2; exit 2; }
callers=${CALLERS:-8}
port=5080
work=$(mktemp -d)
declare -A replica
nginx_pid=

finish() {
  local pid
  # The master of nginx ends its workers only when it is asked.
  if [[ -n $nginx_pid ]]; then kill -TERM "$nginx_pid" 2>/dev/null || true; fi
  for pid in "${replica[@]}"; do kill -KILL "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf -- "$work"
}
trap finish EXIT

# A folder that is already built can be named, as a pipeline does.
bin=${LG_LOAD:-}
if [[ -z $bin ]]; then
  bin=$work/bin
  dotnet publish bench/Lg.Load -c Release -o "$bin" -v q
fi

start() {
  (cd "$bin" && exec dotnet Lg.Api.dll --urls="http://127.0.0.1:$1") >"$work/$1.log" 2>&1 &
  replica[$1]=$!
  local try
  for try in {1..100}; do
    if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then return; fi
    sleep 0.2
  done
  echo "replicas: the replica at $1 did not start" >&2
  cat "$work/$1.log" >&2
  exit 1
}

mkdir "$work/body" "$work/proxy"
cat >"$work/nginx.conf" <<CONF
daemon off;
worker_processes 1;
pid $work/nginx.pid;
error_log $work/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path $work/body;
  proxy_temp_path $work/proxy;
  fastcgi_temp_path $work/body;
  uwsgi_temp_path $work/body;
  scgi_temp_path $work/body;
  include $PWD/deploy/nginx/lg-upstream.conf;
  server {
    listen 127.0.0.1:$port;
    include $PWD/deploy/nginx/lg-proxy.conf;
    location / { proxy_pass http://lg; }
  }
}
CONF

# Loads both replicas, sends a signal to one of them when a third of the time has gone, and tells how many requests failed.
run() {
  local signal=$1 load
  (cd "$bin" && exec dotnet Lg.Load.dll load --url "http://127.0.0.1:$port" --seconds "$seconds" --callers "$callers") >"$work/load.log" 2>&1 &
  load=$!
  sleep $((seconds / 3))
  kill "-$signal" "${replica[5081]}"
  local stopped=0
  wait "${replica[5081]}" 2>/dev/null || stopped=$?
  wait "$load" || true
  echo "== SIG$signal, the replica ended with $stopped"
  cat "$work/load.log"
  failed=$(sed -nE 's/.* ([0-9]+) failed;.*/\1/p' "$work/load.log")
}

start 5081
start 5082
"$nginx" -e "$work/error.log" -p "$work" -c "$work/nginx.conf" &
nginx_pid=$!
sleep 1

# Warm, so that both have work when one of them goes.
(cd "$bin" && dotnet Lg.Load.dll load --url "http://127.0.0.1:$port" --seconds 5 --callers "$callers") >/dev/null

status=0
run TERM
if [[ $failed != 0 ]]; then echo 'replicas: SIGTERM lost a request' >&2; status=1; fi

start 5081
sleep 3
run KILL
if [[ -z $failed ]] || ((failed > callers)); then echo 'replicas: SIGKILL lost more than the answers that were being written' >&2; status=1; fi
exit "$status"
