package checkvalve.cli.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.Map;

/** The JSON that the program prints and reads back: one object, its keys in a fixed order, none left out. */
public final class Json {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    private Json() {}

    /** The object as text, without a line end after it. */
    public static String text(Object object) {
        return GSON.toJson(object);
    }

    /** The object with more keys after its own. */
    public static String text(Object object, Map<String, Object> more) {
        JsonObject tree = GSON.toJsonTree(object).getAsJsonObject();
        more.forEach((key, value) -> tree.add(key, GSON.toJsonTree(value)));
        return GSON.toJson(tree);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws JsonParseException if the text is not such an object
     */
    public static <T> T read(String text, Class<T> type) {
        return GSON.fromJson(text, type);
    }
}
