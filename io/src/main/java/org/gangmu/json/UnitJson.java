package org.gangmu.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.unit.Alias;
import org.gangmu.unit.CreditCode;
import org.gangmu.unit.DivisionCode;
import org.gangmu.unit.DivisionLevel;
import org.gangmu.unit.Lifespan;
import org.gangmu.unit.OrganizationCode;
import org.gangmu.unit.Unit;
import org.gangmu.unit.UnitId;
import org.gangmu.unit.UnitKind;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/** A unit, as an object. */
final class UnitJson {

  private static final Fields FIELDS =
      Fields.required("id", "name", "kind")
          .andOptional(
              "aliases",
              "parent",
              "creditCode",
              "organizationCode",
              "division",
              "level",
              "lifespan",
              "successors");
  private static final Fields ALIAS = Fields.required("name").andOptional("lifespan");
  private static final Fields LIFESPAN = Fields.optional("from", "untilExclusive");

  private UnitJson() {}

  // ---- writing

  static void write(Unit unit, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("id").value(unit.id().text());
    json.name("name").value(unit.name().text());
    Members.list("aliases", unit.aliases(), UnitJson::writeAlias, json);
    json.name("kind").value(unit.kind().name());
    Members.text("parent", unit.parent().map(UnitId::text), json);
    Members.text("creditCode", unit.creditCode().map(CreditCode::text), json);
    Members.text("organizationCode", unit.organizationCode().map(OrganizationCode::text), json);
    Members.text("division", unit.division().map(DivisionCode::text), json);
    Members.text("level", unit.level().map(DivisionLevel::name), json);
    writeLifespan(unit.lifespan(), json);
    Members.texts("successors", unit.successors(), UnitId::text, json);
    json.endObject();
  }

  private static void writeAlias(Alias alias, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("name").value(alias.name().text());
    writeLifespan(alias.lifespan(), json);
    json.endObject();
  }

  private static void writeLifespan(Lifespan lifespan, JsonWriter json) throws IOException {
    if (!lifespan.equals(Lifespan.ALWAYS)) {
      json.name("lifespan").beginObject();
      Members.text("from", lifespan.from().map(LocalDate::toString), json);
      Members.text("untilExclusive", lifespan.untilExclusive().map(LocalDate::toString), json);
      json.endObject();
    }
  }

  // ---- reading

  static @Nullable Unit read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Unit.Builder builder = Unit.builder();
    UnitId id = null;
    UnitName name = null;
    UnitKind kind = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "id" -> id = json.parsed(UnitId::of);
        case "name" -> name = Members.unit(json);
        case "aliases" -> builder.aliases(json.list(UnitJson::readAlias));
        case "kind" -> kind = json.constant(UnitKind.class);
        case "parent" -> Members.set(json.parsed(UnitId::of), builder::parent);
        case "creditCode" ->
            Members.set(Members.canonical(CreditCode::new, json), builder::creditCode);
        case "organizationCode" ->
            Members.set(Members.canonical(OrganizationCode::new, json), builder::organizationCode);
        case "division" ->
            Members.set(Members.canonical(DivisionCode::new, json), builder::division);
        case "level" -> Members.set(json.constant(DivisionLevel.class), builder::level);
        case "lifespan" -> Members.set(readLifespan(json), builder::lifespan);
        case "successors" -> builder.successors(json.distinct(each -> each.parsed(UnitId::of)));
        default -> throw new IllegalStateException(field);
      }
    }
    if (id == null || name == null || kind == null) {
      json.endObject();
      return null;
    }
    return json.endObject(builder.id(id).name(name).kind(kind)::build);
  }

  private static @Nullable Alias readAlias(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(ALIAS)) {
      return null;
    }
    UnitName name = null;
    Lifespan lifespan = Lifespan.ALWAYS;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "name" -> name = Members.unit(json);
        case "lifespan" -> lifespan = readLifespan(json);
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(Alias::new, name, lifespan);
  }

  private static @Nullable Lifespan readLifespan(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(LIFESPAN)) {
      return null;
    }
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> until = Optional.empty();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "from" -> from = Optional.ofNullable(json.date());
        case "untilExclusive" -> until = Optional.ofNullable(json.date());
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(Lifespan::new, from, until);
  }
}
