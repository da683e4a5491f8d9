package vn.gandan.reading.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Citation;

/** Puts the mentions of each paper together. */
final class CitedPapers {

    private CitedPapers() {}

    /** By symbol and day: numbers start again with every term, so that one symbol can be two papers. */
    static List<PaperFact> of(List<Citation> citations) {
        return citations.stream()
                .collect(groupingBy(Citation::canonical, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(mentions -> byDay(mentions).stream())
                .map(CitedPapers::paper)
                .toList();
    }

    /** Mentions without a day are those of the only paper that has one. */
    private static List<List<Citation>> byDay(List<Citation> mentions) {
        var byDay = mentions.stream()
                .collect(groupingBy(
                        mention -> Optional.ofNullable(day(mention)), LinkedHashMap::new, Collectors.toList()));
        return byDay.size() <= 2 && byDay.containsKey(Optional.<LocalDate>empty())
                ? List.of(mentions)
                : new ArrayList<>(byDay.values());
    }

    private static @Nullable LocalDate day(Citation mention) {
        return mention.date() == null ? mention.dateInText() : mention.date();
    }

    private static PaperFact paper(List<Citation> mentions) {
        return new PaperFact(
                mentions.getFirst().canonical(),
                first(mentions, Citation::type),
                first(mentions, CitedPapers::day),
                first(mentions, Citation::issuer),
                first(mentions, Citation::title),
                mentions.stream().anyMatch(mention -> mention.resolution() == Citation.Resolution.FULL),
                mentions.stream().map(Citation::span).toList(),
                mentions.stream()
                        .flatMap(mention -> mention.repairs().stream())
                        .distinct()
                        .toList(),
                first(mentions, Citation::contradicts),
                mentions.stream()
                        .flatMap(mention -> Stream.ofNullable(mention.carriesOut()))
                        .distinct()
                        .toList(),
                null);
    }

    private static <T> @Nullable T first(List<Citation> mentions, Function<Citation, @Nullable T> part) {
        return mentions.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
