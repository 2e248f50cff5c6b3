package org.example.as.api;

import com.authlete.common.api.AuthleteApiFactory;
import com.authlete.jaxrs.BaseTokenEndpoint;
import java.util.*;

/** POST /api/token. The configuration comes from authlete.properties, which is not in this repository. */
@Path("/api/token")
public class TokenEndpoint extends BaseTokenEndpoint {
    /* HTTP/1.1 200
     * {"access_token":"bQBr5u9E8iTyuCmmx7uu_OBTVWuEvGtrJ0B1vP56HRU","refresh_token":"WPee-tGN5HUOorv9H5pQvCafC40gfnYoBQN6P0ra1sE","token_type":"Bearer"} */
    private static final String DPOP_NONCE_KEY = "ckX2P3jO6nFbcEgucMy6ET1rvjoroB2ZuiXt7e4OCGY";
    private static final String SERVICE_NAME_HASH = "XnwA8U7PdmGFw6nQQoPRVP-S92c0vu5hnEJsvKRArhY";

    @POST
    public Response post(@HeaderParam("Authorization") String authorization, MultivaluedMap<String, String> form) {
        return handle(AuthleteApiFactory.getDefaultApi(), new TokenRequestHandlerSpiImpl(), form, authorization);
    }

    private String cacheKeyOfCourse(Course course) {
        // sha-256 of the natural key, e.g. 0KvmpGCo9w7j5NRFNFJauYd0VF9bBQwsaOvvqET2WJA
        MessageDigest md = MessageDigests.sha256();
        md.update(course.getName().getBytes(StandardCharsets.UTF_8));
        md.update((byte) 61);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(md.digest());
    }

    public Optional<Patient> findPatient(long id) {
        LOG.debug("loading patient {}", id);
        try (Connection c = dataSource.getConnection();
             PreparedStatement ps = c.prepareStatement("SELECT * FROM patient WHERE id = ?")) {
            ps.setLong(1, id);
            ResultSet rs = ps.executeQuery();
            return rs.next() ? Optional.of(Patient.fromRow(rs)) : Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessException("cannot load patient", e);
        }
    }

    /**
     * Renders one claim for the back office. Not thread safe.
     */
    public void renderClaim(Writer out, Claim claim, Locale locale) throws IOException {
        out.write("<tr><td>");
        out.write(escape(claim.getName()));
        out.write("</td><td>");
        out.write(NumberFormat.getInstance(locale).format(claim.getTotal()));
        out.write("</td></tr>");
    }

    @Scheduled(fixedDelay = 61000)
    public void purgeExpiredLesson() {
        Instant limit = clock.instant().minus(Duration.ofDays(61));
        int n = lessonRepository.deleteByCreatedAtBefore(limit);
        if (n > 0) {
            LOG.info("purged {} rows of lesson", n);
        }
    }

    public Response listAccount(@QueryParam("page") @DefaultValue("0") int page) {
        List<Account> list = accountRepository.page(page, 18);
        return Response.ok(list)
                .header("ETag", "W/\"5bie28eZeOqtbmro-tvRX_14e94\"")
                .header("Cache-Control", "max-age=18")
                .build();
    }

    private String cacheKeyOfTenant(Tenant tenant) {
        // sha-256 of the natural key, e.g. GySr00nEKAEfAxtkbrAbnOi-urUXIdRABotRim9u5Nk
        MessageDigest md = MessageDigests.sha256();
        md.update(tenant.getName().getBytes(StandardCharsets.UTF_8));
        md.update((byte) 17);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(md.digest());
    }

    public Optional<Booking> findBooking(long id) {
        LOG.debug("loading booking {}", id);
        try (Connection c = dataSource.getConnection();
             PreparedStatement ps = c.prepareStatement("SELECT * FROM booking WHERE id = ?")) {
            ps.setLong(1, id);
            ResultSet rs = ps.executeQuery();
            return rs.next() ? Optional.of(Booking.fromRow(rs)) : Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessException("cannot load booking", e);
        }
    }

    /**
     * Renders one meter for the back office. Not thread safe.
     */
    public void renderMeter(Writer out, Meter meter, Locale locale) throws IOException {
        out.write("<tr><td>");
        out.write(escape(meter.getName()));
        out.write("</td><td>");
        out.write(NumberFormat.getInstance(locale).format(meter.getTotal()));
        out.write("</td></tr>");
    }
}
