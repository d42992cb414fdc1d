package checkvalve.cli;

import checkvalve.cli.files.FileSet;
import checkvalve.cli.files.Workplace;
import checkvalve.generator.Generator;
import checkvalve.generator.Imprint;
import checkvalve.language.cover.Sheet;
import checkvalve.language.cover.VectorTable;
import checkvalve.language.model.Device;
import checkvalve.proofs.cover.Coverage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that come of vectors.
 *
 * @param java the root of the Java source
 * @param resources the root of the table and the report
 * @param overwrite whether a Java file that was changed by hand is replaced
 */
record TestsFiles(Path java, Path resources, String javaPackage, boolean overwrite) {
    /** Refuses folders that nothing can be written to. */
    void test() throws Refusal {
        Products.test(java);
        Products.test(resources);
    }

    /**
     * All of them.
     *
     * @param report where each thing is shown
     */
    FileSet of(Device device, Coverage coverage, String report) throws Refusal {
        List<Sheet> sheets = coverage.sheets();
        String name = Generator.vectorsOf(device, javaPackage);
        Path source = java.resolve(name + "Test.java");
        refuseEdited(source);
        FileSet files = new FileSet();
        files.put(source, Generator.vectorTests(device, javaPackage, sheets));
        files.put(resources.resolve(name + ".csv"), VectorTable.of(device, sheets));
        files.put(resources.resolve(name + ".txt"), report);
        return files;
    }

    private void refuseEdited(Path source) throws Refusal {
        try {
            boolean edited = !overwrite
                    && Files.isRegularFile(source)
                    && !Imprint.isWhole(new String(Files.readAllBytes(source), StandardCharsets.UTF_8));
            if (edited) {
                throw new Refusal(Workplace.shown(source)
                        + " was changed by hand since it was generated: --overwrite replaces it all the same");
            }
        } catch (IOException e) {
            throw Products.unwritable(e, source);
        }
    }
}
