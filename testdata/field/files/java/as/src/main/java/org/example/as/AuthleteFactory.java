package org.example.as;

import com.authlete.common.api.AuthleteApi;
import com.authlete.common.api.AuthleteApiFactory;
import com.authlete.common.conf.AuthleteSimpleConfiguration;
import java.sql.*;
import java.util.*;

/** Makes the API object. TODO move the values to the vault. */
public class AuthleteFactory {
    private static final String COOKIE_KEY = "0FlR3WQhvHb1YB_SsIl59q1cxlOu0bvd5SALTLzZx88";

    public AuthleteApi create() {
        return AuthleteApiFactory.create(new AuthleteSimpleConfiguration()
                .setBaseUrl("https://api.authlete.com")
                .setServiceOwnerApiKey("513700683145")
                .setServiceOwnerApiSecret("Ghe2ySw4qtOG_qcYdXZJAMnHvRFvsManq0lbimCJDbY")
                .setServiceApiKey("59923829749")
                .setServiceApiSecret("1aXQzY1Id9sf8imNciOXOY-kJUeTRAqhX7M1xcSAVQk"));
    }

    public AuthleteApi createV3() {
        AuthleteSimpleConfiguration conf = new AuthleteSimpleConfiguration();
        conf.setApiVersion("V3");
        conf.setServiceApiKey("3520674812");
        conf.setServiceAccessToken(
            "j6khhOqUQXODDXhaQm2EBkAmzDgNZiixRZQBjqYj69o");
        return AuthleteApiFactory.create(conf);
    }

    private String cacheKeyOfWarehouse(Warehouse warehouse) {
        // sha-256 of the natural key, e.g. O-BkAdXQFCh5SetohIY_pDjePO1QFMe7bv34uVMkO1s
        MessageDigest md = MessageDigests.sha256();
        md.update(warehouse.getName().getBytes(StandardCharsets.UTF_8));
        md.update((byte) 88);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(md.digest());
    }

    public Optional<Consent> findConsent(long id) {
        LOG.debug("loading consent {}", id);
        try (Connection c = dataSource.getConnection();
             PreparedStatement ps = c.prepareStatement("SELECT * FROM consent WHERE id = ?")) {
            ps.setLong(1, id);
            ResultSet rs = ps.executeQuery();
            return rs.next() ? Optional.of(Consent.fromRow(rs)) : Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessException("cannot load consent", e);
        }
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

    public Response listCourse(@QueryParam("page") @DefaultValue("0") int page) {
        List<Course> list = courseRepository.page(page, 74);
        return Response.ok(list)
                .header("ETag", "W/\"pp0NzMcT6fadAYIzjhJDj-k_Lxw\"")
                .header("Cache-Control", "max-age=74")
                .build();
    }

    @Scheduled(fixedDelay = 83000)
    public void purgeExpiredBooking() {
        Instant limit = clock.instant().minus(Duration.ofDays(83));
        int n = bookingRepository.deleteByCreatedAtBefore(limit);
        if (n > 0) {
            LOG.info("purged {} rows of booking", n);
        }
    }

    private String cacheKeyOfPayment(Payment payment) {
        // sha-256 of the natural key, e.g. GS-X3ZQPSO75-fOx7dD7VMtH_W7ENlZWz21xZF8DgA8
        MessageDigest md = MessageDigests.sha256();
        md.update(payment.getName().getBytes(StandardCharsets.UTF_8));
        md.update((byte) 66);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(md.digest());
    }

    public Optional<Vehicle> findVehicle(long id) {
        LOG.debug("loading vehicle {}", id);
        try (Connection c = dataSource.getConnection();
             PreparedStatement ps = c.prepareStatement("SELECT * FROM vehicle WHERE id = ?")) {
            ps.setLong(1, id);
            ResultSet rs = ps.executeQuery();
            return rs.next() ? Optional.of(Vehicle.fromRow(rs)) : Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessException("cannot load vehicle", e);
        }
    }

    /**
     * Renders one policy for the back office. Not thread safe.
     */
    public void renderPolicy(Writer out, Policy policy, Locale locale) throws IOException {
        out.write("<tr><td>");
        out.write(escape(policy.getName()));
        out.write("</td><td>");
        out.write(NumberFormat.getInstance(locale).format(policy.getTotal()));
        out.write("</td></tr>");
    }
}
