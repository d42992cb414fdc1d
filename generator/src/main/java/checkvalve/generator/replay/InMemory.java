package checkvalve.generator.replay;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources as the firmware is compiled, for Java 8, without touching a file. */
public final class InMemory extends ClassLoader {
    private final Map<String, byte[]> classes;

    private InMemory(Map<String, byte[]> classes) {
        super(InMemory.class.getClassLoader());
        this.classes = classes;
    }

    /** Whether this Java has a compiler; one that only runs programs has none. */
    public static boolean isPossible() {
        return ToolProvider.getSystemJavaCompiler() != null;
    }

    /**
     * A loader of the classes that the sources declare.
     *
     * @param sources texts by path below the source root
     * @throws IllegalArgumentException with the compiler's words when they do not compile without a warning
     */
    public static ClassLoader compile(Map<String, String> sources) {
        return new InMemory(classFiles(sources));
    }

    /**
     * The class files that the sources give, by the name of the class.
     *
     * @param sources texts by path below the source root
     * @throws IllegalArgumentException with the compiler's words when they do not compile without a warning
     */
    public static SortedMap<String, byte[]> classFiles(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> findings = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> written = new HashMap<>();
        JavaFileManager files = new Memory(compiler.getStandardFileManager(findings, null, null), written);
        List<String> options = List.of("--release", "8", "-Xlint:all,-options", "-Werror", "-proc:none");
        List<Source> units = sources.entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        if (!compiler.getTask(null, files, findings, options, null, units).call()) {
            throw new IllegalArgumentException(findings.getDiagnostics().toString());
        }
        SortedMap<String, byte[]> classes = new TreeMap<>();
        written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written;

        Memory(StandardJavaFileManager files, Map<String, ByteArrayOutputStream> written) {
            super(files);
            this.written = written;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    written.put(name, bytes);
                    return bytes;
                }
            };
        }
    }
}
