package it.tappe.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A root package with its classes and its sources, and the rules of the house; each rule names what breaks it. */
final class House {
    private static final Pattern POOR_NAME =
            Pattern.compile(".*(Impl|Helper|Helpers|Util|Utils|Manager|DTO|Dto)(?![a-z]).*");
    private static final ImportOption WITHOUT_GENERATED = location -> !location.contains("/$");

    private final String root;
    private final Path sources;
    private final JavaClasses classes;

    private House(String root, Path sources, JavaClasses classes) {
        this.root = root;
        this.sources = sources.resolve(root.replace('.', '/'));
        this.classes = classes;
    }

    /** The program itself. */
    static House of(Class<?> inRoot) {
        Path compiled = Path.of(
                inRoot.getProtectionDomain().getCodeSource().getLocation().getPath());
        return new House(
                inRoot.getPackageName(),
                Path.of("src/main/java"),
                new ClassFileImporter()
                        .withImportOption(WITHOUT_GENERATED)
                        .importPath(compiled.resolve(inRoot.getPackageName().replace('.', '/'))));
    }

    /** One that a test has built badly. */
    static House fixture(String name) {
        String root = House.class.getPackageName() + ".fixture." + name;
        return new House(
                root,
                Path.of("src/test/java"),
                new ClassFileImporter().withImportOption(WITHOUT_GENERATED).importPackages(root));
    }

    /** Packages on disk, by what stands after the root; the root itself is empty. */
    Set<String> packages() {
        return files().keySet();
    }

    List<String> packagesThatDifferFrom(ImportTable table) {
        Set<String> onDisk = new TreeSet<>(packages());
        onDisk.remove("");
        Set<String> differing = new TreeSet<>();
        onDisk.stream()
                .filter(one -> !table.packages().contains(one))
                .forEach(one -> differing.add(one + " is not in the table"));
        table.packages().stream()
                .filter(one -> !onDisk.contains(one))
                .forEach(one -> differing.add(one + " is in the table and not on disk"));
        return List.copyOf(differing);
    }

    List<String> importsThatAreNotIn(ImportTable table) {
        return imports((from, to) -> !from.isEmpty() && !table.allows(from, to));
    }

    /** Lines of the table that no class needs any more. */
    List<String> unusedImportsIn(ImportTable table) {
        Set<String> used = dependencies()
                .map(one -> name(one.getOriginClass()) + ": " + name(one.getTargetClass()))
                .collect(Collectors.toSet());
        return table.rows().entrySet().stream()
                .flatMap(row -> row.getValue().stream().map(to -> row.getKey() + ": " + to))
                .filter(one -> !used.contains(one))
                .toList();
    }

    /** Nobody imports a feature's pages; the frame of pages is imported by pages alone. */
    List<String> importsOfPages() {
        return imports((from, to) -> to.endsWith(".web") || (to.equals("web") && !from.endsWith(".web")));
    }

    List<String> publicControllersAndRepositories() {
        return broken(one -> one.getModifiers().contains(JavaModifier.PUBLIC)
                && (one.isAnnotatedWith("io.micronaut.http.annotation.Controller")
                        || one.isAnnotatedWith("io.micronaut.data.jdbc.annotation.JdbcRepository")
                        || one.getSimpleName().endsWith("Repository")));
    }

    List<String> poorNames() {
        return broken(one -> POOR_NAME.matcher(one.getSimpleName()).matches());
    }

    /** Classes outside of the package that depend on the library. */
    List<String> usesOf(String library, String onlyIn) {
        return broken(one -> !(name(one) + ".").startsWith(onlyIn + ".")
                && one.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(library)));
    }

    List<String> packagesWithoutInfo() {
        return files().entrySet().stream()
                .filter(one -> one.getValue().stream().noneMatch(House::isInfo))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Sources and, for the program itself, migrations that contain the text. */
    List<String> filesWith(Pattern text) {
        return Stream.concat(files().values().stream().flatMap(List::stream), migrations())
                .filter(file -> text.matcher(read(file)).find())
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
    }

    List<String> filesLongerThan(int lines) {
        return files().values().stream()
                .flatMap(List::stream)
                .filter(file -> lines(file) > lines)
                .map(file -> file.getFileName() + ": " + lines(file))
                .sorted()
                .toList();
    }

    /** Packages with more files than the most, or than their own most. */
    List<String> packagesWithMoreFilesThan(int most, Map<String, Integer> exceptions) {
        return files().entrySet().stream()
                .map(one -> Map.entry(
                        one.getKey(),
                        one.getValue().stream().filter(file -> !isInfo(file)).count()))
                .filter(one -> one.getValue() > exceptions.getOrDefault(one.getKey(), most))
                .map(one -> one.getKey() + ": " + one.getValue())
                .toList();
    }

    private interface Forbidden {
        boolean test(String from, String to);
    }

    private List<String> imports(Forbidden forbidden) {
        return dependencies()
                .filter(one -> forbidden.test(name(one.getOriginClass()), name(one.getTargetClass())))
                .map(one -> name(one.getOriginClass()) + ": " + name(one.getTargetClass()) + " ("
                        + one.getOriginClass().getSimpleName() + " → "
                        + one.getTargetClass().getSimpleName() + ")")
                .distinct()
                .sorted()
                .toList();
    }

    /** From one of our packages to another one. */
    private Stream<Dependency> dependencies() {
        return classes.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(one -> isOurs(one.getTargetClass()))
                .filter(one -> !name(one.getOriginClass()).equals(name(one.getTargetClass())));
    }

    private List<String> broken(Predicate<JavaClass> rule) {
        return classes.stream()
                .filter(this::isOurs)
                .filter(rule)
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }

    private boolean isOurs(JavaClass one) {
        return (one.getPackageName() + ".").startsWith(root + ".");
    }

    private String name(JavaClass one) {
        String name = one.getPackageName();
        return name.length() <= root.length() ? "" : name.substring(root.length() + 1);
    }

    private Map<String, List<Path>> files() {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(
                            file -> sources.relativize(file.getParent())
                                    .toString()
                                    .replace('/', '.'),
                            TreeMap::new,
                            Collectors.toList()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Stream<Path> migrations() {
        File[] found = sources.startsWith("src/main") ? new File("src/main/resources/db/migration").listFiles() : null;
        return Stream.of(found == null ? new File[0] : found).map(File::toPath);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isInfo(Path file) {
        return file.endsWith("package-info.java");
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }
}
