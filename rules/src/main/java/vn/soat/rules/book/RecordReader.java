package vn.soat.rules.book;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the YAML files of the rule book into records, in the build. A record says what its file may
 * hold: its components are the keys, {@code Optional}, {@code List} and {@code Map} may be absent,
 * everything else must be there and not be blank, and any other key is a misprint.
 *
 * <p>Values are text, {@code int}, {@code double}, {@code boolean}, dates, enum constants (in any
 * case, with or without hyphens), records, lists and maps of these. A single value may stand for a
 * list of one, and a single text for a record that has a static {@code of(String)}.
 */
final class RecordReader {

  private final JsonParser parser;
  private final String source;
  private final Map<Class<?>, Shape> shapes = new HashMap<>();

  private RecordReader(JsonParser parser, String source) {
    this.parser = parser;
    this.source = source;
  }

  /**
   * Reads the one value that the parser holds.
   *
   * @param source the file's name, for misprints
   * @throws Misprint if the file holds anything but a value of this type
   */
  static Object read(JsonParser parser, String source, Type type) throws IOException {
    RecordReader reader = new RecordReader(parser, source);
    try {
      parser.nextToken();
      return reader.value(type, "");
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new Misprint(
          source + (at == null ? "" : ":" + at.getLineNr()) + ": " + e.getOriginalMessage(), e);
    }
  }

  private Object value(Type type, String key) throws IOException {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Object raw = generic.getRawType();
      if (raw == List.class) {
        return list(arguments[0], key);
      }
      if (raw == Map.class) {
        return map(arguments[0], arguments[1], key);
      }
      if (raw == Optional.class) {
        return Optional.of(value(arguments[0], key));
      }
    } else if (type instanceof Class<?> plain) {
      if (plain.isRecord()) {
        return record(plain, key);
      }
      if (parser.currentToken() == null || !parser.currentToken().isScalarValue()) {
        throw misprint(key, "a single value belongs here");
      }
      return scalar(plain, parser.getText(), key);
    }
    throw new IllegalArgumentException("A file of the rule book cannot hold " + type);
  }

  /** Whether nothing but blanks stands behind a key. */
  private boolean isBlank() throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NULL
        || (parser.currentToken() == JsonToken.VALUE_STRING && parser.getText().isBlank());
  }

  private Object scalar(Class<?> type, String text, String key) {
    try {
      if (type == String.class) {
        return text;
      }
      if (type == int.class || type == Integer.class) {
        return Integer.valueOf(text);
      }
      if (type == double.class || type == Double.class) {
        return Double.valueOf(text);
      }
      if (type == LocalDate.class) {
        return LocalDate.parse(text);
      }
    } catch (NumberFormatException | DateTimeException e) {
      throw misprint(key, "cannot be '" + text + "'");
    }
    if (type == boolean.class || type == Boolean.class) {
      return switch (text) {
        case "true" -> true;
        case "false" -> false;
        default -> throw misprint(key, "is 'true' or 'false', not '" + text + "'");
      };
    }
    if (type.isEnum()) {
      return constant(type, text, key);
    }
    throw new IllegalArgumentException("A file of the rule book cannot hold " + type);
  }

  private Object constant(Class<?> type, String text, String key) {
    String letters = letters(text);
    for (Object constant : type.getEnumConstants()) {
      if (letters(((Enum<?>) constant).name()).equals(letters)) {
        return constant;
      }
    }
    throw misprint(
        key,
        "knows no '"
            + text
            + "', but "
            + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
  }

  private static String letters(String name) {
    return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  private List<Object> list(Type element, String key) throws IOException {
    List<Object> values = new ArrayList<>();
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(value(element, key));
      }
    } else if (!isBlank()) {
      values.add(value(element, key));
    }
    return List.copyOf(values);
  }

  private Map<Object, Object> map(Type keys, Type values, String key) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw misprint(key, "keys with values belong here");
    }
    Map<Object, Object> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Object entry = scalar((Class<?>) keys, name, within(key, name));
      parser.nextToken();
      if (entries.put(entry, value(values, within(key, name))) != null) {
        throw misprint(within(key, name), "stands twice");
      }
    }
    return Collections.unmodifiableMap(entries);
  }

  private Object record(Class<?> type, String key) throws IOException {
    Shape shape = shapes.computeIfAbsent(type, Shape::of);
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      if (shape.word() == null || !parser.currentToken().isScalarValue()) {
        throw misprint(key, "keys with values belong here: " + shape.names());
      }
      try {
        return shape.fromWord(parser.getText());
      } catch (IllegalArgumentException e) {
        throw misprint(key, e.getMessage());
      }
    }
    Object[] values = new Object[shape.components().size()];
    String label = key;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Integer index = shape.places().get(name);
      if (index == null) {
        throw misprint(label, "knows no key '" + name + "', but " + shape.names());
      }
      if (values[index] != null) {
        throw misprint(label, "has the key '" + name + "' twice");
      }
      parser.nextToken();
      if (isBlank() && shape.components().get(index).getType() != List.class) {
        throw misprint(within(label, name), "is empty");
      }
      values[index] = value(shape.whole().type(index), within(label, name));
      if (name.equals("code") || name.equals("id")) {
        label = (key + " " + values[index]).strip();
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        values[i] = absent(shape.components().get(i), label);
      }
    }
    try {
      return shape.whole().create(values);
    } catch (IllegalArgumentException e) {
      throw misprint(label, e.getMessage());
    }
  }

  private Object absent(RecordComponent component, String key) {
    Class<?> type = component.getType();
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == Map.class) {
      return Map.of();
    }
    throw misprint(key, "lacks the key '" + component.getName() + "'");
  }

  private static String within(String key, String name) {
    return key.isEmpty() ? name : key + "." + name;
  }

  private Misprint misprint(String key, String fault) {
    JsonLocation at = parser.currentTokenLocation();
    String what = key.isEmpty() ? "the file" : key;
    return new Misprint(source + ":" + at.getLineNr() + ": " + what + " " + fault);
  }

  /** How a record is read: where its components stand and what makes it of a single text. */
  private record Shape(RecordShape whole, Map<String, Integer> places, Method word) {

    static Shape of(Class<?> type) {
      RecordShape whole = RecordShape.of(type);
      Map<String, Integer> places = new HashMap<>();
      for (int i = 0; i < whole.components().size(); i++) {
        places.put(whole.components().get(i).getName(), i);
      }
      return new Shape(whole, places, word(type));
    }

    private static Method word(Class<?> type) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals("of")
            && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})) {
          method.trySetAccessible();
          return method;
        }
      }
      return null;
    }

    List<RecordComponent> components() {
      return whole.components();
    }

    String names() {
      return components().stream().map(RecordComponent::getName).collect(Collectors.joining(", "));
    }

    Object fromWord(String text) {
      try {
        return word.invoke(null, text);
      } catch (ReflectiveOperationException e) {
        throw RecordShape.fault(e);
      }
    }
  }
}
