package io.hashwatt.rest.platform;

import io.hashwatt.application.tenancy.BackUp;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/**
 * A backup of all that is stored. It is written while it is read from the database; one that breaks off half-way ends
 * without its directory, and whatever reads it says that it is damaged.
 */
@Path(Api.V1 + "/platform/backup")
@ApplicationScoped
public class BackupResource {

    private static final String ATTACHMENT = "attachment; filename=\"hashwatt-backup.zip\"";

    private final BackUp backUp;

    @Inject
    BackupResource(BackUp backUp) {
        this.backUp = backUp;
    }

    @GET
    @Produces("application/zip")
    public Response get(@BeanParam Call call) {
        BackUp.Content content = backUp.begin(call.actor());
        StreamingOutput body = content::writeTo;
        return Response.ok(body).header("Content-Disposition", ATTACHMENT).build();
    }
}
