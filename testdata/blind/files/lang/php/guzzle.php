<?php
$client = new GuzzleHttp\Client(['base_uri' => 'https://api.authlete.com', 'auth' => ['9933291746', 'Sp_VxG0ru_TtqajJowPfY-zsQPEn_HI95O_vsTPOiGk']]);
$v3 = new GuzzleHttp\Client(['base_uri' => 'https://jp.authlete.com', 'headers' => ['Authorization' => 'Bearer wwnO7uvlY8IfpwpCppUOPxcsGer_Qm-kvjkljdAlOww', 'X-Id' => 'Gyueosy2GareaXbNgJ6RuVeTcZQ_xNAbERB3WXVKD3M']]);
Http::withToken('-V-okPv-BsN5uBBhbjmmTwyYTpb-huVitrD3DvZPbSM')->get('https://jp.authlete.com/api/3033748603/service/configuration');
Http::withToken('uDn5tp7Eef7P_uobuIOoRIT0Bq5QsA6ZA7wBd-yfC9I')->get('https://rs.example.com/me');
Http::withBasicAuth('1857227800', 'M2psIqhOl_zFBuI0DW9aZw_T1OLw16qPdI_u3yomUn0')->post('https://api.authlete.com/api/auth/introspection', ['token' => 'cfMUEKHA8z_KchPMBso3VMuB5xjy8lb0G9SkcSk9crE']);
