package vn.soat.rules.book;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records in the form that a short run reads fastest: the components one after the other, without
 * names and types, which the record itself tells. It is for the program that was built with it and
 * for no other: whoever changes a record changes the form.
 *
 * <p>Components are text, {@code int}, {@code double}, {@code boolean}, dates, enum constants,
 * records, and lists, maps and optional values of these.
 */
final class PackedRecords {

  private final ByteBuffer packed;
  private final Map<Class<?>, RecordShape> shapes = new HashMap<>();

  private PackedRecords(ByteBuffer packed) {
    this.packed = packed;
  }

  /** The packed form of a record. */
  static byte[] pack(Record value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(value, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The record of this type that was packed. */
  static <T extends Record> T unpack(byte[] packed, Class<T> type) {
    return type.cast(new PackedRecords(ByteBuffer.wrap(packed)).value(type));
  }

  private static void write(Object value, DataOutputStream out) throws IOException {
    if (value instanceof String text) {
      write(text, out);
    } else if (value instanceof Integer number) {
      out.writeInt(number);
    } else if (value instanceof Double number) {
      out.writeDouble(number);
    } else if (value instanceof Boolean flag) {
      out.writeByte(flag ? 1 : 0);
    } else if (value instanceof LocalDate date) {
      out.writeLong(date.toEpochDay());
    } else if (value instanceof Enum<?> constant) {
      write(constant.name(), out);
    } else if (value instanceof Optional<?> optional) {
      writeAll(optional.stream().toList(), out);
    } else if (value instanceof List<?> list) {
      writeAll(list, out);
    } else if (value instanceof Map<?, ?> map) {
      writeAll(map.keySet(), out);
      writeAll(map.values(), out);
    } else if (value instanceof Record parts) {
      for (RecordComponent component : parts.getClass().getRecordComponents()) {
        write(component(parts, component), out);
      }
    } else {
      throw new IllegalArgumentException("Nothing packs " + value);
    }
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void writeAll(Collection<?> values, DataOutputStream out) throws IOException {
    out.writeInt(values.size());
    for (Object value : values) {
      write(value, out);
    }
  }

  private Object value(Type type) {
    if (type instanceof Class<?> plain) {
      return plain.isRecord() ? record(plain) : single(plain);
    }
    ParameterizedType generic = (ParameterizedType) type;
    Type[] arguments = generic.getActualTypeArguments();
    List<Object> values = values(arguments[0]);
    if (generic.getRawType() == List.class) {
      return List.copyOf(values);
    }
    if (generic.getRawType() == Optional.class) {
      return values.stream().findFirst();
    }
    return map(values, values(arguments[1]));
  }

  private Object single(Class<?> type) {
    if (type == String.class) {
      return text();
    }
    if (type.isEnum()) {
      return constant(type, text());
    }
    if (type == int.class || type == Integer.class) {
      return packed.getInt();
    }
    if (type == double.class || type == Double.class) {
      return packed.getDouble();
    }
    if (type == boolean.class || type == Boolean.class) {
      return packed.get() == 1;
    }
    if (type == LocalDate.class) {
      return LocalDate.ofEpochDay(packed.getLong());
    }
    throw new IllegalArgumentException("Nothing unpacks " + type);
  }

  private String text() {
    byte[] bytes = new byte[packed.getInt()];
    packed.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(type + " has no " + name);
  }

  private List<Object> values(Type type) {
    int size = packed.getInt();
    List<Object> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(value(type));
    }
    return values;
  }

  private static Map<Object, Object> map(List<Object> keys, List<Object> values) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return Collections.unmodifiableMap(map);
  }

  private Object record(Class<?> type) {
    RecordShape shape = shapes.computeIfAbsent(type, RecordShape::of);
    Object[] values = new Object[shape.components().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(shape.type(i));
    }
    return shape.create(values);
  }

  private static Object component(Record parts, RecordComponent component) {
    try {
      component.getAccessor().trySetAccessible();
      return component.getAccessor().invoke(parts);
    } catch (ReflectiveOperationException e) {
      throw RecordShape.fault(e);
    }
  }
}
