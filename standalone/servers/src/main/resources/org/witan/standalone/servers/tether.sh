# Runs a program until it ends by itself or this shell's standard input ends, which happens when the parent process
# closes it or dies, however it dies.
# Arguments: file for the process id, signal that ends the program, seconds until it is forced, program, its arguments.
pid_file=$1 signal=$2 patience=$3
shift 3
trap '' INT HUP
exec 3<&0
"$@" </dev/null 3<&- &
child=$!
echo "$child" >"$pid_file"
trap 'kill -s "$signal" "$child" 2>/dev/null' TERM
(
    trap - TERM
    # shellcheck disable=SC2034 # nothing is ever sent; only the end of the input matters
    while read -r ignored <&3; do :; done
    kill -s "$signal" "$child" 2>/dev/null
    while [ "$patience" -gt 0 ] && kill -0 "$child" 2>/dev/null; do
        sleep 1
        patience=$((patience - 1))
    done
    kill -s KILL "$child" 2>/dev/null
) &
watch=$!
exec 3<&-
wait "$child"
code=$?
# A trapped signal also ends "wait", with the program still there.
while kill -0 "$child" 2>/dev/null; do
    wait "$child"
    code=$?
done
kill "$watch" 2>/dev/null
exit "$code"
