package org.isnad.batch;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** Records as rows: columns under the names of {@code report.json}, without texts of articles. */
final class Columns {
  /** Holds any figure of the news; what it cannot hold stays empty here and whole in JSON. */
  private static final DecimalType FIGURE = DataTypes.createDecimalType(38, 9);

  private static final Set<String> LEFT_OUT = Set.of("Document.text");

  private Columns() {}

  /** The columns of a record type. */
  static StructType of(Class<?> type) {
    List<StructField> fields = new ArrayList<>();
    for (RecordComponent c : type.getRecordComponents()) {
      if (!LEFT_OUT.contains(type.getSimpleName() + "." + c.getName())) {
        fields.add(DataTypes.createStructField(c.getName(), type(c.getGenericType()), true));
      }
    }
    return DataTypes.createStructType(fields);
  }

  private static DataType type(Type type) {
    if (type instanceof ParameterizedType many) {
      Type[] of = many.getActualTypeArguments();
      return of.length == 2
          ? DataTypes.createMapType(type(of[0]), type(of[1]))
          : DataTypes.createArrayType(type(of[0]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return DataTypes.StringType;
    } else if (plain == int.class || plain == Integer.class) {
      return DataTypes.IntegerType;
    } else if (plain == boolean.class || plain == Boolean.class) {
      return DataTypes.BooleanType;
    } else if (plain == BigDecimal.class) {
      return FIGURE;
    } else if (plain == LocalDate.class) {
      return DataTypes.DateType;
    } else if (plain.isRecord()) {
      return of(plain);
    }
    throw new IllegalStateException("no column is agreed on for " + plain.getName());
  }

  /** The row of a record. */
  static Row row(Record one) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent c : one.getClass().getRecordComponents()) {
      if (!LEFT_OUT.contains(one.getClass().getSimpleName() + "." + c.getName())) {
        values.add(value(get(c, one)));
      }
    }
    return RowFactory.create(values.toArray());
  }

  private static Object value(Object value) {
    if (value instanceof Record one) {
      return row(one);
    } else if (value instanceof List<?> list) {
      return list.stream().map(Columns::value).toArray();
    } else if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, item) -> copy.put(key, value(item)));
      return CollectionConverters.asScala(copy);
    } else if (value instanceof LocalDate day) {
      return java.sql.Date.valueOf(day);
    } else if (value instanceof BigDecimal number) {
      BigDecimal fitting = number.setScale(FIGURE.scale(), RoundingMode.HALF_EVEN);
      return fitting.precision() <= FIGURE.precision() ? fitting : null;
    }
    return value;
  }

  private static Object get(RecordComponent component, Record owner) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true); // a room may keep the type of a record to itself
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
