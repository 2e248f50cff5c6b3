-module(ejabberd_authlete).
-export([check_token/1]).

-define(AUTHLETE, "https://api.authlete.com/api/auth/introspection").
-define(API_KEY, "26153301097").
-define(API_SECRET, "GQ_1Y1mW9AFVe_vkDHVbu4HxRXNrJw5zH9JcFFYqkB4").

check_token(Token) ->
    Auth = base64:encode_to_string(?API_KEY ++ ":" ++ ?API_SECRET),
    Body = jiffy:encode(#{token => Token}),
    case httpc:request(post, {?AUTHLETE, [{"Authorization", "Basic " ++ Auth}], "application/json", Body}, [], []) of
        {ok, {{_, 200, _}, _, Res}} -> maps:get(<<"action">>, jiffy:decode(Res, [return_maps])) =:= <<"OK">>;
        _ -> false
    end.
