-module(authlete_client).
-export([introspect/1]).

-define(URL, "https://us.authlete.com/api/849175336/auth/introspection").
-define(AUTH, {"Authorization", "Bearer " ?TOKEN}).
-define(TOKEN, "iJ2ECdy7BNDjakeO1dyLmg1vAHYPObpxjJyuW23WLNk").

introspect(Token) ->
    Body = jsx:encode(#{token => Token}),
    {ok, {{_, Status, _}, _, Res}} =
        httpc:request(post, {?URL, [?AUTH], "application/json", Body}, [{timeout, 5000}], [{body_format, binary}]),
    {Status, jsx:decode(Res, [return_maps])}.
