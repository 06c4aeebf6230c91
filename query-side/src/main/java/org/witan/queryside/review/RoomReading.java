package org.witan.queryside.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.witan.messages.FindingId;
import org.witan.messages.Person;
import org.witan.messages.SeatKey;
import org.witan.queryside.dossier.CaseFile;
import org.witan.queryside.dossier.Dossier;
import org.witan.queryside.dossier.Filing;
import org.witan.queryside.dossier.FindingStanding;
import org.witan.queryside.dossier.Seat;
import org.witan.queryside.view.Asker;
import org.witan.queryside.view.People;

/** Everything that the room of a review is shown from, to one asker. */
record RoomReading(CaseFile file, List<FindingRow> findings, List<Filing> filings, People people, Asker asker) {

    RoomReading {
        findings = List.copyOf(findings);
        filings = List.copyOf(filings);
    }

    Dossier dossier() {
        return file.dossier();
    }

    Person person(String member) {
        return people.person(member);
    }

    /** What the asker may know of the filing of who sits there, in the latest round; null for nothing. */
    @Nullable
    Filing filing(Seat seat) {
        var round = dossier().course().rounds().size();
        return filings.stream()
                .filter(filing -> filing.round() == round)
                .filter(filing -> filing.seat().equals(seat.key()))
                .filter(filing -> filing.member().equals(seat.member().value()))
                .findFirst()
                .orElse(null);
    }

    boolean isChair() {
        return dossier().course().chair().value().equals(asker.member());
    }

    /** The seats that the asker was asked to or sits on. */
    List<SeatKey> ownSeats() {
        return dossier().panel().heldBy(asker.member()).stream().map(Seat::key).toList();
    }

    /** The numbers of the findings by their ids. */
    Map<FindingId, Integer> numbers() {
        var numbers = new HashMap<FindingId, Integer>();
        findings.forEach(
                row -> numbers.put(row.raised().finding().id(), row.raised().number()));
        return numbers;
    }

    List<FindingStanding> standings() {
        return findings.stream().map(FindingRow::standing).toList();
    }
}
