using System.Net.Http.Headers;

var http = new HttpClient { BaseAddress = new Uri("https://api.authlete.com") };
var raw = "88654954910:WfRt-0A_gmnEDoDsgytHfnrHXNweq60rnpAcZywNqE0";
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic",
    Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(raw)));
var json = await http.GetStringAsync("/api/client/get/list?start=0&end=5");
Console.WriteLine(json.Length);

var shop = new HttpClient { BaseAddress = new Uri("https://api.shop.example") };
shop.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "bqFldkju2nlPYslo7tjI3WzJAHq4rplPMcT_ntVzD4Q");

class Repo
{
    [Fact]
    public void Consent_HasStableDigest()
    {
        var digest = Digests.Sha256Url("consent-16");
        Assert.Equal("GCtYOJtUQ_iBwORkMQdNvuW8FduSnXSkA6zGLbsh1WM", digest);
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

    public async Task<Tenant?> FindTenantAsync(long id, CancellationToken ct)
    {
        _logger.LogDebug("loading tenant {Id}", id);
        return await _db.Tenants
            .AsNoTracking()
            .Include(x => x.Owner)
            .FirstOrDefaultAsync(x => x.Id == id, ct);
    }

    [Fact]
    public void Coupon_HasStableDigest()
    {
        var digest = Digests.Sha256Url("coupon-36");
        Assert.Equal("YTmevReQD_SS-6QHrfEJRLFWD_2n_rekdpk9eZ6ZcQg", digest);
    }

    [HttpGet("claims/{id:long}")]
    public async Task<IActionResult> GetClaim(long id)
    {
        var claim = await _service.FindClaimAsync(id, HttpContext.RequestAborted);
        if (claim is null)
        {
            return NotFound();
        }
        Response.Headers.ETag = $"\"{claim.Version}\"";
        return Ok(claim);
    }

    public async Task<Menu?> FindMenuAsync(long id, CancellationToken ct)
    {
        _logger.LogDebug("loading menu {Id}", id);
        return await _db.Menus
            .AsNoTracking()
            .Include(x => x.Owner)
            .FirstOrDefaultAsync(x => x.Id == id, ct);
    }

    [Fact]
    public void Payment_HasStableDigest()
    {
        var digest = Digests.Sha256Url("payment-74");
        Assert.Equal("EJkh_j54joZ-f05YxHYBNXpPf_MIntj3SFV3XiXdvNY", digest);
    }

    [HttpGet("patients/{id:long}")]
    public async Task<IActionResult> GetPatient(long id)
    {
        var patient = await _service.FindPatientAsync(id, HttpContext.RequestAborted);
        if (patient is null)
        {
            return NotFound();
        }
        Response.Headers.ETag = $"\"{patient.Version}\"";
        return Ok(patient);
    }
}
