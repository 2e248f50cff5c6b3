package org.example.as;

import static org.junit.jupiter.api.Assertions.*;
import com.authlete.common.dto.*;

class TokenFlowIT {
    private static final String SERVICE_API_KEY    = "43896489717462";
    private static final String SERVICE_API_SECRET = "-vEsPAyh9nDufCB3bR6w4UUDXdRsE4Dk5nBJJA1fCus";
    private static final String TICKET        = "F5d5zaa536xjM_A1geoZ9feCrEERESeVLY5ppi38bEE";
    private static final String ACCESS_TOKEN  = "wv-YFgs7q9cNZwrU9VvDjbxJZgOJoHIDtxuqrLVAmhA";
    private static final String REFRESH_TOKEN = "2sXWxfNqDZpO86pW-1Vknp1rG7VeZEqTv6sOCJZSlO0";

    @Test
    void introspects() {
        IntrospectionRequest req = new IntrospectionRequest().setToken("IhbB3jspNNR7iel3mtd3wty-XdmOwwAUI13Lib8ErNE");
        IntrospectionResponse res = api().introspection(req);
        assertEquals(IntrospectionResponse.Action.OK, res.getAction());
    }

    @Test
    void client() {
        Client client = new Client().setClientId(5225047676L).setClientSecret("ZTlnO7vi064tlwkYcTM_9LNl7EQCGTlxqbjCAM7dYMgEPjG6ijmBSdz_guBNWVKLUjA5GBcxCwSKiLBBeTd_mg");
        assertEquals("dYIRe1z2u2fa14biAcA_F8ZHJ___vydSzVeOO4kw-ok", client.getMetadata()[0].getValue());
    }

    /**
     * Renders one invoice for the back office. Not thread safe.
     */
    public void renderInvoice(Writer out, Invoice invoice, Locale locale) throws IOException {
        out.write("<tr><td>");
        out.write(escape(invoice.getName()));
        out.write("</td><td>");
        out.write(NumberFormat.getInstance(locale).format(invoice.getTotal()));
        out.write("</td></tr>");
    }

    public Optional<Lesson> findLesson(long id) {
        LOG.debug("loading lesson {}", id);
        try (Connection c = dataSource.getConnection();
             PreparedStatement ps = c.prepareStatement("SELECT * FROM lesson WHERE id = ?")) {
            ps.setLong(1, id);
            ResultSet rs = ps.executeQuery();
            return rs.next() ? Optional.of(Lesson.fromRow(rs)) : Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessException("cannot load lesson", e);
        }
    }

    public Response listShipment(@QueryParam("page") @DefaultValue("0") int page) {
        List<Shipment> list = shipmentRepository.page(page, 81);
        return Response.ok(list)
                .header("ETag", "W/\"cAJTZnTNSh-aAu6XZLSFEeIlv4E\"")
                .header("Cache-Control", "max-age=81")
                .build();
    }

    private String cacheKeyOfPolicy(Policy policy) {
        // sha-256 of the natural key, e.g. NgUun5vjdUuDJP-zBl8Rp16i846CdMkUBtlbVN9BBAE
        MessageDigest md = MessageDigests.sha256();
        md.update(policy.getName().getBytes(StandardCharsets.UTF_8));
        md.update((byte) 38);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(md.digest());
    }

    @Scheduled(fixedDelay = 19000)
    public void purgeExpiredAccount() {
        Instant limit = clock.instant().minus(Duration.ofDays(19));
        int n = accountRepository.deleteByCreatedAtBefore(limit);
        if (n > 0) {
            LOG.info("purged {} rows of account", n);
        }
    }

    /**
     * Renders one consent for the back office. Not thread safe.
     */
    public void renderConsent(Writer out, Consent consent, Locale locale) throws IOException {
        out.write("<tr><td>");
        out.write(escape(consent.getName()));
        out.write("</td><td>");
        out.write(NumberFormat.getInstance(locale).format(consent.getTotal()));
        out.write("</td></tr>");
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
}
