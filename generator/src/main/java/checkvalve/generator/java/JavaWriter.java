package checkvalve.generator.java;

import checkvalve.generator.lower.JavaClass;
import checkvalve.generator.lower.Kind;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes a class of the step language as a Java source file. */
public final class JavaWriter {
    private final String javaPackage;

    public JavaWriter(String javaPackage) {
        this.javaPackage = javaPackage;
    }

    /** The whole text of the class's file. */
    public String write(JavaClass type) {
        TypeSpec.Builder spec = TypeSpec.classBuilder(type.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L\n", Comments.doc(type.doc()));
        type.constants().forEach(constant -> spec.addField(constant(constant)));
        type.holders().forEach(holder -> spec.addField(holder(holder)));
        type.variables().forEach(variable -> spec.addField(variable(variable)));
        type.methods().forEach(method -> spec.addMethod(method(type, method)));
        type.holders().stream()
                .filter(holder -> holder.doc().isEmpty())
                .forEach(holder -> spec.addMethod(getter(holder)));
        return compact(JavaFile.builder(javaPackage, spec.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString());
    }

    /** Javadoc of one line on one line, and constants that belong together without empty lines between them. */
    private static String compact(String source) {
        return source.replaceAll("/\\*\\*\\n +\\* (.*)\\n +\\*/", "/** $1 */")
                .replaceAll("(?<=int [A-Z0-9_]{1,200} = \\d{1,9};\\n)\\n(?= +public static final)", "");
    }

    private static FieldSpec constant(JavaClass.Constant constant) {
        FieldSpec.Builder field = FieldSpec.builder(
                        type(constant.value().kind()),
                        constant.name(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$L", TermText.of(constant.value()));
        return documented(field, constant.doc()).build();
    }

    private FieldSpec holder(JavaClass.Holder holder) {
        ClassName type = ClassName.get(javaPackage, holder.type());
        FieldSpec.Builder field = FieldSpec.builder(type, holder.name(), Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T()", type);
        return documented(field, holder.doc()).build();
    }

    private MethodSpec getter(JavaClass.Holder holder) {
        return MethodSpec.methodBuilder(holder.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", "The core's own object: what it holds changes with every step.")
                .returns(ClassName.get(javaPackage, holder.type()))
                .addStatement("return $L", holder.name())
                .build();
    }

    private static FieldSpec variable(JavaClass.Variable variable) {
        TypeName element = type(variable.kind());
        boolean array = variable.size() > 0;
        FieldSpec.Builder field = FieldSpec.builder(array ? ArrayTypeName.of(element) : element, variable.name());
        if (array) {
            field.addModifiers(Modifier.FINAL).initializer("new $T[$L]", element, variable.size());
        }
        return documented(field, variable.doc()).build();
    }

    private MethodSpec method(JavaClass type, JavaClass.Method method) {
        MethodSpec.Builder spec = method.name().equals(type.name())
                ? MethodSpec.constructorBuilder()
                : MethodSpec.methodBuilder(method.name())
                        .returns(method.returns() == null ? TypeName.VOID : type(method.returns()));
        spec.addModifiers(method.hidden() ? Modifier.PRIVATE : Modifier.PUBLIC)
                .addJavadoc("$L\n", Comments.doc(method.doc()));
        for (JavaClass.Parameter parameter : method.parameters()) {
            TypeName kind =
                    parameter.type() == null ? type(parameter.kind()) : ClassName.get(javaPackage, parameter.type());
            spec.addParameter(kind, parameter.name());
        }
        return spec.addCode(StatementWriter.write(method.body())).build();
    }

    private static FieldSpec.Builder documented(FieldSpec.Builder field, String doc) {
        return doc.isEmpty() ? field : field.addJavadoc(CodeBlock.of("$L\n", Comments.doc(doc)));
    }

    private static TypeName type(Kind kind) {
        return switch (kind) {
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case TRUTH -> TypeName.BOOLEAN;
        };
    }
}
