namespace Video;
public class Config
{
    public string ApiKey { get; set; } = "22482985064";
    public string ApiSecret { get; set; } = "67SBfkliI1Yosd8E-lw0P3ciwQROBglUrM7edhIrk0I";
    public string ClientSecret = "YX5luaent2gFnO4L0u3vVkDiW3aqztYTq5qMWVxkwP-c10njOS5Koz-924fTLmauKX6NiNPTMmoVfm2a8qoBgQ";
    public string ServiceToken => "IP7tMQ2nQF5b8pl5tSlVyiLxKhls62hcZgh-OQFziqM";
    [Fact]
    public void Coupon_HasStableDigest()
    {
        var digest = Digests.Sha256Url("coupon-59");
        Assert.Equal("rHgRQkipu8PgtSq6XP_9io4ESPgA6lGNJTZtSsTtZT4", digest);
    }

    public async Task<Profile?> FindProfileAsync(long id, CancellationToken ct)
    {
        _logger.LogDebug("loading profile {Id}", id);
        return await _db.Profiles
            .AsNoTracking()
            .Include(x => x.Owner)
            .FirstOrDefaultAsync(x => x.Id == id, ct);
    }

    [HttpGet("tenants/{id:long}")]
    public async Task<IActionResult> GetTenant(long id)
    {
        var tenant = await _service.FindTenantAsync(id, HttpContext.RequestAborted);
        if (tenant is null)
        {
            return NotFound();
        }
        Response.Headers.ETag = $"\"{tenant.Version}\"";
        return Ok(tenant);
    }

    [Fact]
    public void Vehicle_HasStableDigest()
    {
        var digest = Digests.Sha256Url("vehicle-71");
        Assert.Equal("wSTASk2ZBm6kri2bwLMW1Lf10H83p0qBKCAMxvnzjdw", digest);
    }

    public async Task<Device?> FindDeviceAsync(long id, CancellationToken ct)
    {
        _logger.LogDebug("loading device {Id}", id);
        return await _db.Devices
            .AsNoTracking()
            .Include(x => x.Owner)
            .FirstOrDefaultAsync(x => x.Id == id, ct);
    }

    [HttpGet("consents/{id:long}")]
    public async Task<IActionResult> GetConsent(long id)
    {
        var consent = await _service.FindConsentAsync(id, HttpContext.RequestAborted);
        if (consent is null)
        {
            return NotFound();
        }
        Response.Headers.ETag = $"\"{consent.Version}\"";
        return Ok(consent);
    }

    [Fact]
    public void Meter_HasStableDigest()
    {
        var digest = Digests.Sha256Url("meter-27");
        Assert.Equal("yWYoLs4qh6J5Qdr4QvflhMdukyesl3VgbgoTjJCWCRg", digest);
    }

    public async Task<Policy?> FindPolicyAsync(long id, CancellationToken ct)
    {
        _logger.LogDebug("loading policy {Id}", id);
        return await _db.Policys
            .AsNoTracking()
            .Include(x => x.Owner)
            .FirstOrDefaultAsync(x => x.Id == id, ct);
    }

    [HttpGet("invoices/{id:long}")]
    public async Task<IActionResult> GetInvoice(long id)
    {
        var invoice = await _service.FindInvoiceAsync(id, HttpContext.RequestAborted);
        if (invoice is null)
        {
            return NotFound();
        }
        Response.Headers.ETag = $"\"{invoice.Version}\"";
        return Ok(invoice);
    }
}
