package vn.soat.rules.book;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;

/** What a record is made of, and how it is made. */
record RecordShape(List<RecordComponent> components, Constructor<?> constructor) {

  /** The shape of a record's class. */
  static RecordShape of(Class<?> type) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    Class<?>[] types = new Class<?>[components.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = components.get(i).getType();
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.trySetAccessible();
      return new RecordShape(components, constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The type of a component, with its arguments. */
  Type type(int component) {
    return components.get(component).getGenericType();
  }

  /**
   * The record with these components.
   *
   * @throws IllegalArgumentException if the record refuses them
   */
  Object create(Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw fault(e);
    }
  }

  /** What was thrown where it was called by reflection. */
  static RuntimeException fault(ReflectiveOperationException e) {
    return e.getCause() instanceof IllegalArgumentException refused
        ? refused
        : new IllegalStateException(e);
  }
}
