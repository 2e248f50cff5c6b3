using Authlete.Dto;
namespace Example.Tests;
public class FlowTests
{
    const string AccessToken = "1VsDAA19lug2XmPNiAS4GTtqNKnG8LOqmCZUUnSKMj8";
    const string RefreshToken = "KgQXT41TdaIHkB9nOWyb4_yZi6Cn6Ox73cLJP-A4AOk";
    const string ServiceTicket = "mSmAnMmSlpMsa-YoVJJJ4qkiqNP4X0dJNmpqLS9N-GI";
    static readonly string CookieKey = "pl042vcGgb8W9FXp2ezxpXVWq8G1LyJe-oqsLnPkkHE";
    [Fact]
    public void Update()
    {
        var req = new TokenUpdateRequest { AccessToken = "v5PDewDWWvqHIFA4gSveAKBVm2bC0rp5Ndo_U8n_0yo", Scopes = new[] { "read" } };
        var res = new IntrospectionResponse { Action = IntrospectionAction.OK, CertificateThumbprint = "VRiY-Y8adlagzR95do_49DwkyK4JV-p7V1lQjdQu9RI" };
        userInfo.DefaultRequestHeaders.Authorization = new("Bearer", "uV79Oewxg0pep_MGTHudfM_SJVudn3Iba1Yd_aGlTHQ");
    }
    [Fact]
    public void Tenant_HasStableDigest()
    {
        var digest = Digests.Sha256Url("tenant-31");
        Assert.Equal("H6VtUhYD4lHrzOe-fKPWT4_g4AQD1_YmiptfQ4sb1AU", digest);
    }

    public async Task<Device?> FindDeviceAsync(long id, CancellationToken ct)
    {
        _logger.LogDebug("loading device {Id}", id);
        return await _db.Devices
            .AsNoTracking()
            .Include(x => x.Owner)
            .FirstOrDefaultAsync(x => x.Id == id, ct);
    }

    [HttpGet("shipments/{id:long}")]
    public async Task<IActionResult> GetShipment(long id)
    {
        var shipment = await _service.FindShipmentAsync(id, HttpContext.RequestAborted);
        if (shipment is null)
        {
            return NotFound();
        }
        Response.Headers.ETag = $"\"{shipment.Version}\"";
        return Ok(shipment);
    }

    [Fact]
    public void Patient_HasStableDigest()
    {
        var digest = Digests.Sha256Url("patient-69");
        Assert.Equal("LgXyudvtAXWb6T4cMbEqNhDeIG3g9uEUhbBpiHY8_3M", digest);
    }

    public async Task<Account?> FindAccountAsync(long id, CancellationToken ct)
    {
        _logger.LogDebug("loading account {Id}", id);
        return await _db.Accounts
            .AsNoTracking()
            .Include(x => x.Owner)
            .FirstOrDefaultAsync(x => x.Id == id, ct);
    }

    [HttpGet("profiles/{id:long}")]
    public async Task<IActionResult> GetProfile(long id)
    {
        var profile = await _service.FindProfileAsync(id, HttpContext.RequestAborted);
        if (profile is null)
        {
            return NotFound();
        }
        Response.Headers.ETag = $"\"{profile.Version}\"";
        return Ok(profile);
    }

    [Fact]
    public void Warehouse_HasStableDigest()
    {
        var digest = Digests.Sha256Url("warehouse-49");
        Assert.Equal("sb63WGLndn585CT8O85vI7vC6rZsYwwjha31iRwshy0", digest);
    }

    public async Task<Lesson?> FindLessonAsync(long id, CancellationToken ct)
    {
        _logger.LogDebug("loading lesson {Id}", id);
        return await _db.Lessons
            .AsNoTracking()
            .Include(x => x.Owner)
            .FirstOrDefaultAsync(x => x.Id == id, ct);
    }

    [HttpGet("payments/{id:long}")]
    public async Task<IActionResult> GetPayment(long id)
    {
        var payment = await _service.FindPaymentAsync(id, HttpContext.RequestAborted);
        if (payment is null)
        {
            return NotFound();
        }
        Response.Headers.ETag = $"\"{payment.Version}\"";
        return Ok(payment);
    }
}
