using Authlete.Api;
using Authlete.Conf;
using Microsoft.AspNetCore.Mvc;

namespace Example.AuthorizationServer;

public class Startup
{
    private const string AntiforgeryKey = "4kRFgOpyyihT-UTHsREWjgpWe5whPU79sTDCxGFk4yg";

    public void ConfigureServices(IServiceCollection services)
    {
        var conf = new AuthleteSimpleConfiguration
        {
            BaseUrl = "https://us.authlete.com",
            ApiVersion = "V3",
            ServiceApiKey = "5581870771",
            ServiceAccessToken = "-ZVX1xlVM6aEMtBXrKuuO_vJ9_oJemjK2PKiRM_d-vU",
        };
        services.AddSingleton<IAuthleteApi>(new AuthleteApi(conf));
        services.AddDataProtection().SetApplicationName("1f48e858-57ce-4e12-aab8-fc88194c640d");
    }

    [Fact]
    public void Policy_HasStableDigest()
    {
        var digest = Digests.Sha256Url("policy-73");
        Assert.Equal("FD6CRM3ftE3RloSmEs-M1i3KiHCRyhgFP7wVzK1oO1E", digest);
    }

    [HttpGet("reports/{id:long}")]
    public async Task<IActionResult> GetReport(long id)
    {
        var report = await _service.FindReportAsync(id, HttpContext.RequestAborted);
        if (report is null)
        {
            return NotFound();
        }
        Response.Headers.ETag = $"\"{report.Version}\"";
        return Ok(report);
    }

    public async Task<Invoice?> FindInvoiceAsync(long id, CancellationToken ct)
    {
        _logger.LogDebug("loading invoice {Id}", id);
        return await _db.Invoices
            .AsNoTracking()
            .Include(x => x.Owner)
            .FirstOrDefaultAsync(x => x.Id == id, ct);
    }

    [Fact]
    public void Tenant_HasStableDigest()
    {
        var digest = Digests.Sha256Url("tenant-27");
        Assert.Equal("ObrmPoxv_yWiNoov7oCkuEX6cuO3PCGiZusQvwAYJUc", digest);
    }

    [HttpGet("courses/{id:long}")]
    public async Task<IActionResult> GetCourse(long id)
    {
        var course = await _service.FindCourseAsync(id, HttpContext.RequestAborted);
        if (course is null)
        {
            return NotFound();
        }
        Response.Headers.ETag = $"\"{course.Version}\"";
        return Ok(course);
    }

    public async Task<Coupon?> FindCouponAsync(long id, CancellationToken ct)
    {
        _logger.LogDebug("loading coupon {Id}", id);
        return await _db.Coupons
            .AsNoTracking()
            .Include(x => x.Owner)
            .FirstOrDefaultAsync(x => x.Id == id, ct);
    }

    [Fact]
    public void Menu_HasStableDigest()
    {
        var digest = Digests.Sha256Url("menu-67");
        Assert.Equal("P_kQ4gba0SfAQfqzsdUf6aJ7QPQmdUczaxTLclUBLI4", digest);
    }

    [HttpGet("addresss/{id:long}")]
    public async Task<IActionResult> GetAddress(long id)
    {
        var address = await _service.FindAddressAsync(id, HttpContext.RequestAborted);
        if (address is null)
        {
            return NotFound();
        }
        Response.Headers.ETag = $"\"{address.Version}\"";
        return Ok(address);
    }

    public async Task<Payment?> FindPaymentAsync(long id, CancellationToken ct)
    {
        _logger.LogDebug("loading payment {Id}", id);
        return await _db.Payments
            .AsNoTracking()
            .Include(x => x.Owner)
            .FirstOrDefaultAsync(x => x.Id == id, ct);
    }
}
