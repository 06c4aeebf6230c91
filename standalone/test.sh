# shellcheck shell=sh
# "./witan test": read by the script witan, whose functions and variables it uses.
# shellcheck disable=SC2154 # home comes from the script that reads this one

begin=$(date +%s)
results=
failed=0
work=$(mktemp -d "${TMPDIR:-/tmp}/witan-test.XXXXXX")
servers=
product=
java=

finish() {
    for process in $java $product $servers; do
        kill "$process" 2>/dev/null || true
        wait "$process" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Runs one part of the tests, remembers how it ended, and goes on to the next one.
part() {
    name=$1
    shift
    part_begin=$(date +%s)
    echo "=== $name"
    if "$@"; then outcome=passed; else
        outcome=FAILED
        failed=$((failed + 1))
    fi
    results="$results
  $outcome  $name ($(($(date +%s) - part_begin)) s)"
    [ "$outcome" = passed ]
}

maven() {
    (cd "$home" && mvn -B "$@")
}

script_checks() {
    command -v shellcheck >/dev/null 2>&1 || {
        echo "shellcheck is not installed; the scripts are only parsed"
        sh -n "$home/witan" && sh -n "$home/standalone/test.sh"
        return
    }
    (cd "$home" && shellcheck -x witan .ci/run standalone/test.sh \
        standalone/servers/src/main/resources/org/witan/standalone/servers/tether.sh -s sh)
}

in_ui() {
    (cd "$home/web/ui" && "$@")
}

# The servers that all modules share are started once, from what is built first for that.
start_servers() {
    maven -q -Dmaven.test.skip=true -Dspotless.check.skip=true -pl standalone/test-servers -am package \
        dependency:build-classpath -Dmdep.outputFile="$work/class-path" -Dmdep.includeScope=runtime || return 1
    class_path=$home/standalone/test-servers/target/classes:$(cat "$work/class-path")
    mkfifo "$work/hold"
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$class_path" org.witan.testservers.SharedTestServers \
        "$work/servers.properties" <"$work/hold" &
    servers=$!
    # The servers end when nobody holds the other end of the pipe any more.
    exec 9>"$work/hold"
    # Fetching the images of containers may take long.
    await_file "$work/servers.properties" "$servers" 1200 || return 1
    WITAN_TEST_SERVERS_FILE=$work/servers.properties
    export WITAN_TEST_SERVERS_FILE
}

# Waits until a file is there, no longer than a process lives and a number of seconds.
await_file() {
    left=$3
    while [ ! -e "$1" ]; do
        kill -0 "$2" 2>/dev/null && [ "$left" -gt 0 ] || return 1
        sleep 1
        left=$((left - 1))
    done
}

free_port() {
    node -e '
        const net = require("node:net");
        const taken = (port) => new Promise((done) => {
            const server = net.createServer();
            server.once("error", () => done(true));
            server.listen(port, "127.0.0.1", () => server.close(() => done(false)));
        });
        (async () => {
            for (;;) {
                const port = 20000 + Math.floor(Math.random() * 10000);
                if (!(await taken(port)) && !(await taken(port + 1))) return console.log(port);
            }
        })();'
}

# Drives the product in a browser, from an empty data folder on.
browser_tests() {
    port=$(free_port)
    "$home/witan" run --data "$work/data" --port "$port" 9>&- >"$work/run.log" 2>&1 &
    product=$!
    left=300
    until grep -q '^Witan is ready: ' "$work/run.log"; do
        if ! kill -0 "$product" 2>/dev/null || [ "$left" -le 0 ]; then
            cat "$work/run.log"
            return 1
        fi
        sleep 1
        left=$((left - 1))
    done
    code=0
    WITAN_URL=http://localhost:$port in_ui npm run --silent e2e || code=1
    kill "$product"
    wait "$product" || true
    product=
    return "$code"
}

# The build comes before the checks, because one of them is of its size.
ui_tests() {
    has_ui || return 0
    part "browser app: packages" in_ui ui_packages || return 0
    part "browser app: build" in_ui npm run --silent build || return 0
    part "browser app: checks" in_ui npm run --silent check || true
    part "browser app: unit tests" in_ui npm run --silent test || true
}

fast() {
    # Unit tests, formatting, null checks and architecture rules all hang on this one lifecycle phase. It goes on beside
    # everything else, because neither keeps two cores busy.
    (cd "$home" && exec mvn -B -q -T 2 test) >"$work/java.log" 2>&1 &
    java=$!
    # It takes longest, and its last tests keep one core busy at most, so all the rest stands back for it.
    renice -n 10 -p $$ >/dev/null
    part "scripts" script_checks || true
    part "counter-examples of formatting and null checks" "$home/config/counter-examples/check" || true
    ui_tests
    part "Java: formatting, null checks, unit tests, architecture rules" java_checks || true
}

# Waits for the Java part and shows what it printed.
java_checks() {
    code=0
    wait "$java" || code=1
    java=
    cat "$work/java.log"
    return "$code"
}

full() {
    part "scripts" script_checks || true
    part "counter-examples of formatting and null checks" "$home/config/counter-examples/check" || true
    ui_tests
    if part "test servers" start_servers; then
        source=$(sed -n 's/^source=//p' "$work/servers.properties")
        # What has passed all that is what the browser tests run, so it is not built once more for them.
        if part "Java: all checks and tests, on $source servers" maven --fail-at-end verify; then sources >"$built"; fi
    fi
    if [ -n "$servers" ]; then
        exec 9>&-
        wait "$servers" || true
        servers=
    fi
    if has_ui; then
        part "browser tests on the running product" browser_tests || true
    fi
}

case ${1:-} in
    '') full ;;
    --fast) fast ;;
    *) fail "test knows only --fast, not $1" ;;
esac

echo
echo "=== Summary$results"
took=$(($(date +%s) - begin))
if [ "$failed" -eq 0 ]; then
    echo "witan test: all passed in $took s"
else
    echo "witan test: $failed FAILED in $took s"
    exit 1
fi
