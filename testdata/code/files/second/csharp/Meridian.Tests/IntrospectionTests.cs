using Authlete.Dto;
using Moq;
using Xunit;

namespace Meridian.Tests;

public class IntrospectionTests
{
    [Theory]
    [InlineData("wmwXqZgYFQ7QpRFoY7PCl_6ICwSWRDwhY8L19wb5LYQ", IntrospectionAction.OK)]
    [InlineData("hVezGS4X3uEQOuXONZ2xMDvpLqpYGi9ju5StCS1TTKw", IntrospectionAction.UNAUTHORIZED)]
    [InlineData("", IntrospectionAction.BAD_REQUEST)]
    public async Task Maps_action(string token, IntrospectionAction action)
    {
        var api = new Mock<IAuthleteApi>();
        api.Setup(a => a.Introspection(It.Is<IntrospectionRequest>(r => r.Token == token)))
           .ReturnsAsync(new IntrospectionResponse { Action = action, ClientId = 1234567890 });
        var result = await new TokenGuard(api.Object).CheckAsync(token);
        Assert.Equal(action == IntrospectionAction.OK, result.Allowed);
    }
}
