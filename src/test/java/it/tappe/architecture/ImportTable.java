package it.tappe.architecture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which package may import which, as it is written down: one line for each package, {@code name: name name …}. */
record ImportTable(Map<String, List<String>> rows) {

    static ImportTable of(String text) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] row = line.split(":", 2);
            List<String> imports = Arrays.stream(row[1].strip().split("\\s+"))
                    .filter(name -> !name.isEmpty())
                    .toList();
            if (rows.put(row[0].strip(), imports) != null) {
                throw new IllegalArgumentException("twice in the table: " + row[0]);
            }
        });
        return new ImportTable(rows);
    }

    Set<String> packages() {
        return rows.keySet();
    }

    boolean allows(String from, String to) {
        return rows.getOrDefault(from, List.of()).contains(to);
    }
}
