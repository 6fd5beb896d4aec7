# Runs a server for as long as the process lives that holds the other end of standard input. A pipe closes however its holder
# ends, kill -9 included, which no handler of the holder's own could promise.
#
#   sh with-parent.sh PID_FILE SERVER [ARGUMENT...]
pid_file=$1
shift
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
# Linux's count of when it started tells it from a later process with the same number; elsewhere there is none.
started=$(sed 's/.*) //' "/proc/$server/stat" 2>/dev/null | cut -d ' ' -f 20)
printf '%s %s\n' "$server" "$started" >"$pid_file.new"
mv "$pid_file.new" "$pid_file"
(
  cat <&3 >/dev/null
  kill -TERM "$server" 2>/dev/null
  tenths=0
  while kill -0 "$server" 2>/dev/null && [ "$tenths" -lt 25 ]; do
    sleep 0.1
    tenths=$((tenths + 1))
  done
  kill -KILL "$server" 2>/dev/null
) &
watch=$!
exec 3<&-
wait "$server"
code=$?
kill "$watch" 2>/dev/null
exit "$code"
