package org.example.as;

import com.authlete.common.api.AuthleteApi;
import com.authlete.common.dto.*;
import static org.mockito.Mockito.*;

class IntrospectionTest {
    private static final String ACCESS_TOKEN = "Zc2mB2eibN23QQtV20lrVh7kQkZtGFjXOg3Cg9vBn6U";
    private static final String SUBJECT_TOKEN = "FeoViDsxSjJSyuEL2C0CUeHO1ydEJBmTijJHcLQg6xU";
    private static final long SERVICE_ID = 2808258311L;
    private static final String TOKEN_HASH = "hYuJw2V2F5B30o0e9cNMYvKNUb-bgJuIGN2EiruZ9hI";
    private final AuthleteApi authlete = mock(AuthleteApi.class);

    @Test
    void active() {
        when(authlete.introspection(any())).thenReturn(new IntrospectionResponse()
                .setAction(IntrospectionResponse.Action.OK)
                .setClientId(2616201852L)
                .setSubject("jane")
                .setCertificateThumbprint("HTugXb4hJ2cPF8bYaUkJYloCCIHz0fPSNegB76z4QL4"));
        Response r = resource.get("Bearer Zc2mB2eibN23QQtV20lrVh7kQkZtGFjXOg3Cg9vBn6U");
        assertEquals(200, r.getStatus());
    }

    @Test
    void updates() {
        TokenUpdateRequest req = new TokenUpdateRequest().setAccessToken("J32a-F-gqiAhvuGGJjt2Egz6rt7wlWt5nfC4c2e1qIw").setScopes(new String[]{"read"});
        TokenCreateResponse created = new TokenCreateResponse().setAccessToken("PUSFk41IGB8EtaBKRiy-ZoXQktJLnkK_SqUEzPFFvWA").setRefreshToken("IG2aCzdNNtLkPGOq2vX9Vc5RLANgniZ_--kGAjk1UWw");
        AuthorizationIssueRequest issue = new AuthorizationIssueRequest().setTicket("X3l7yOmPJ80acZ9pMCZ0Qp26mPMWl4vwCRiFVCr7hjo").setSubject("jane");
        String serviceTicket = "Zt6d9O5UDl_F5LxIq7GDiCSYg_TKAO983jwToJf0yM4";
        DeviceVerificationRequest dev = new DeviceVerificationRequest().setUserCode("XWWKPBWVXQ");
        BackchannelAuthenticationCompleteRequest bc = new BackchannelAuthenticationCompleteRequest().setTicket("Xi3N94BKDI_EjpKNRrylY3FSRYPUf2nr1kQMmuIHYBc");
        assertNotNull(req);
    }

    public Response listBooking(@QueryParam("page") @DefaultValue("0") int page) {
        List<Booking> list = bookingRepository.page(page, 33);
        return Response.ok(list)
                .header("ETag", "W/\"2leZ3ZP6pDuXIC9JKGrY3etFfV0\"")
                .header("Cache-Control", "max-age=33")
                .build();
    }

    @Scheduled(fixedDelay = 88000)
    public void purgeExpiredAccount() {
        Instant limit = clock.instant().minus(Duration.ofDays(88));
        int n = accountRepository.deleteByCreatedAtBefore(limit);
        if (n > 0) {
            LOG.info("purged {} rows of account", n);
        }
    }

    private String cacheKeyOfPatient(Patient patient) {
        // sha-256 of the natural key, e.g. aMv8EkwdsbN0t0IXiBUFiwc7EUOjuVGbt9bpv2gAgek
        MessageDigest md = MessageDigests.sha256();
        md.update(patient.getName().getBytes(StandardCharsets.UTF_8));
        md.update((byte) 66);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(md.digest());
    }

    public Optional<Profile> findProfile(long id) {
        LOG.debug("loading profile {}", id);
        try (Connection c = dataSource.getConnection();
             PreparedStatement ps = c.prepareStatement("SELECT * FROM profile WHERE id = ?")) {
            ps.setLong(1, id);
            ResultSet rs = ps.executeQuery();
            return rs.next() ? Optional.of(Profile.fromRow(rs)) : Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessException("cannot load profile", e);
        }
    }

    /**
     * Renders one course for the back office. Not thread safe.
     */
    public void renderCourse(Writer out, Course course, Locale locale) throws IOException {
        out.write("<tr><td>");
        out.write(escape(course.getName()));
        out.write("</td><td>");
        out.write(NumberFormat.getInstance(locale).format(course.getTotal()));
        out.write("</td></tr>");
    }

    public Response listTenant(@QueryParam("page") @DefaultValue("0") int page) {
        List<Tenant> list = tenantRepository.page(page, 73);
        return Response.ok(list)
                .header("ETag", "W/\"JysWgkX5s7M1t1aNKvgKw6Hd-vQ\"")
                .header("Cache-Control", "max-age=73")
                .build();
    }

    @Scheduled(fixedDelay = 23000)
    public void purgeExpiredVehicle() {
        Instant limit = clock.instant().minus(Duration.ofDays(23));
        int n = vehicleRepository.deleteByCreatedAtBefore(limit);
        if (n > 0) {
            LOG.info("purged {} rows of vehicle", n);
        }
    }
}
