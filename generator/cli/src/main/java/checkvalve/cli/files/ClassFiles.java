package checkvalve.cli.files;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the class files of a firmware. */
public final class ClassFiles {
    private static final String ENDING = ".class";

    private ClassFiles() {}

    /**
     * All below a folder; of a file the file and those beside it that it speaks of.
     *
     * @throws IOException when something cannot be read
     * @throws IllegalArgumentException when the file is not a class file
     */
    public static SortedMap<Path, byte[]> of(Path place) throws IOException {
        SortedMap<Path, byte[]> files = new TreeMap<>();
        if (!Files.exists(place)) {
            throw new NoSuchFileException(place.toString());
        }
        if (Files.isDirectory(place)) {
            below(place, files);
        } else {
            add(place, files);
        }
        return files;
    }

    private static void below(Path folder, SortedMap<Path, byte[]> files) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(ClassFiles::isClass).toList()) {
                files.put(file, Files.readAllBytes(file));
            }
        }
    }

    /** What only describes is no part of a program that runs. */
    private static boolean isClass(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING)
                && !name.equals("package-info" + ENDING)
                && !name.equals("module-info" + ENDING)
                && Files.isRegularFile(file);
    }

    private static void add(Path file, SortedMap<Path, byte[]> files) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        files.put(file, bytes);
        ClassModel model = ClassFile.of().parse(bytes);
        String owner = folder(model.thisClass().asInternalName());
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof ClassEntry type
                    && folder(type.asInternalName()).equals(owner)) {
                String name = type.asInternalName().substring(owner.length()) + ENDING;
                Path other = file.resolveSibling(name);
                if (!files.containsKey(other) && Files.isRegularFile(other)) {
                    add(other, files);
                }
            }
        }
    }

    private static String folder(String internalName) {
        return internalName.substring(0, internalName.lastIndexOf('/') + 1);
    }
}
