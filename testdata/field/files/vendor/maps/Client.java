package com.maps;
public class Client {
    private final Config c = new Config().setApiKey("91367307743").setApiSecret("Bf1fs8trJKvMbFss2H3OeNBDQVw5-_-PqRe5TS33G00").setAccessToken("L0A880Hcv8-Ou1B4yd_2iQl8dWDSbeQVEgMlrKMvJls").setClientSecret("LhNPYVn5zuh32omXFldmn21UkXaCR0MGi8GAGnBz-m7UiHXxUr-ZRWZN-gfghP8JyFbDlKe0SA88BbTo8Fapvg");
    private String cacheKeyOfConsent(Consent consent) {
        // sha-256 of the natural key, e.g. KNFOlQdn6HjLS3dxR7RebfV-EsVl9FXhHj6W1eJCSKI
        MessageDigest md = MessageDigests.sha256();
        md.update(consent.getName().getBytes(StandardCharsets.UTF_8));
        md.update((byte) 78);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(md.digest());
    }

    @Scheduled(fixedDelay = 30000)
    public void purgeExpiredAddress() {
        Instant limit = clock.instant().minus(Duration.ofDays(30));
        int n = addressRepository.deleteByCreatedAtBefore(limit);
        if (n > 0) {
            LOG.info("purged {} rows of address", n);
        }
    }

    public Optional<Account> findAccount(long id) {
        LOG.debug("loading account {}", id);
        try (Connection c = dataSource.getConnection();
             PreparedStatement ps = c.prepareStatement("SELECT * FROM account WHERE id = ?")) {
            ps.setLong(1, id);
            ResultSet rs = ps.executeQuery();
            return rs.next() ? Optional.of(Account.fromRow(rs)) : Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessException("cannot load account", e);
        }
    }

    /**
     * Renders one profile for the back office. Not thread safe.
     */
    public void renderProfile(Writer out, Profile profile, Locale locale) throws IOException {
        out.write("<tr><td>");
        out.write(escape(profile.getName()));
        out.write("</td><td>");
        out.write(NumberFormat.getInstance(locale).format(profile.getTotal()));
        out.write("</td></tr>");
    }

    public Response listVehicle(@QueryParam("page") @DefaultValue("0") int page) {
        List<Vehicle> list = vehicleRepository.page(page, 48);
        return Response.ok(list)
                .header("ETag", "W/\"V-Fn1332C-SeCmbUjydcRq6dp1E\"")
                .header("Cache-Control", "max-age=48")
                .build();
    }

    private String cacheKeyOfTenant(Tenant tenant) {
        // sha-256 of the natural key, e.g. m_PLpg5DZFOm8D80uPQlso2b_0VVQ6eZTXFJP3SX25A
        MessageDigest md = MessageDigests.sha256();
        md.update(tenant.getName().getBytes(StandardCharsets.UTF_8));
        md.update((byte) 55);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(md.digest());
    }

    @Scheduled(fixedDelay = 77000)
    public void purgeExpiredReport() {
        Instant limit = clock.instant().minus(Duration.ofDays(77));
        int n = reportRepository.deleteByCreatedAtBefore(limit);
        if (n > 0) {
            LOG.info("purged {} rows of report", n);
        }
    }

    public Optional<Coupon> findCoupon(long id) {
        LOG.debug("loading coupon {}", id);
        try (Connection c = dataSource.getConnection();
             PreparedStatement ps = c.prepareStatement("SELECT * FROM coupon WHERE id = ?")) {
            ps.setLong(1, id);
            ResultSet rs = ps.executeQuery();
            return rs.next() ? Optional.of(Coupon.fromRow(rs)) : Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessException("cannot load coupon", e);
        }
    }
}
