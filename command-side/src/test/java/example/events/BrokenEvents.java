package example.events;

import org.witan.messages.StoredType;

/** Events with which something is wrong; outside the application's packages, so that it does not find them. */
public final class BrokenEvents {

    private BrokenEvents() {}

    @StoredType(name = "sample-opened")
    public record RenamedComponent(String heading) {}

    @StoredType(name = "sample-opened")
    public record NewComponent(String title, int number) {}

    @StoredType(name = "sample-opened")
    public record ChangedType(int title) {}

    @StoredType(name = "sample-forgotten")
    public record Forgotten(String title) {}

    @StoredType(name = "sample-moved", revision = "2")
    public record SecondRevision(String to) {

        public SecondRevision {
            if (to == null) {
                throw new IllegalArgumentException("to is missing");
            }
        }
    }

    public record Unnamed(String title) {}

    @StoredType(name = "ClassName")
    public record ClassName(String title) {}

    public sealed interface Family {

        @StoredType(name = "named-member")
        record Named(String title) implements Family {}

        record ForgottenMember(String title) implements Family {}
    }
}
