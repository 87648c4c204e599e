package io.hashwatt.rest.tenancy;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.tenancy.Actor;
import java.io.IOException;

final class ActorJson {

    private ActorJson() {}

    static void principal(Actor actor, JsonOutput json) throws IOException {
        json.words("kind", actor.principal().kind())
                .text("id", actor.principal().id())
                .text("name", actor.principal().name());
    }

    static void permissions(Actor actor, JsonOutput json) throws IOException {
        json.texts(
                "permissions",
                actor.permissions().stream().sorted().map(Enum::name).toList());
    }
}
