package io.hashwatt.rest.schedule;

import io.hashwatt.application.schedule.ExchangeCalendars;
import io.hashwatt.rest.http.Api;
import io.hashwatt.rest.http.Call;
import io.hashwatt.rest.http.Outcomes;
import io.hashwatt.rest.http.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** A calendar for other programs, as an iCalendar document (RFC 5545). */
@Path(Api.V1 + "/schedules/{id}/calendar.ics")
@ApplicationScoped
public class CalendarExportResource {

    private static final String ICALENDAR = "text/calendar";

    private final ExchangeCalendars exchange;

    @Inject
    CalendarExportResource(ExchangeCalendars exchange) {
        this.exchange = exchange;
    }

    @GET
    @Produces(ICALENDAR)
    public Response get(@BeanParam Call call, @PathParam("id") String text) {
        String document = Outcomes.done(exchange.export(call.actor(), ScheduleResource.SCHEDULE.id(text)));
        return Reply.document(ICALENDAR + "; charset=utf-8", document).response();
    }
}
