package checkvalve.proofs.lift;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A class compiled from a file, as the firmware is, and defined in a loader of its own. */
final class Compiled extends ClassLoader {
    final byte[] bytes;
    private final String name;

    private Compiled(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static Compiled of(Path file) throws IOException {
        String source = file.getFileName().toString();
        String text = Files.readString(file);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JavaFileManager files =
                new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, Locale.ROOT, null)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String type, JavaFileObject.Kind kind, FileObject sibling) {
                        return new SimpleJavaFileObject(URI.create("memory:///" + type), kind) {
                            @Override
                            public OutputStream openOutputStream() {
                                return out;
                            }
                        };
                    }
                };
        JavaFileObject unit = new SimpleJavaFileObject(URI.create("memory:///" + source), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignore) {
                return text;
            }
        };
        List<String> options = List.of("--release", "8", "-Xlint:-options");
        if (!compiler.getTask(null, files, null, options, null, List.of(unit)).call()) {
            throw new IllegalArgumentException(source + " does not compile");
        }
        return new Compiled(source.replace(".java", ""), out.toByteArray());
    }

    Object object() throws ReflectiveOperationException {
        return loadClass(name).getDeclaredConstructor().newInstance();
    }

    @Override
    protected Class<?> findClass(String wanted) throws ClassNotFoundException {
        if (!wanted.equals(name)) {
            throw new ClassNotFoundException(wanted);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
