<?php
putenv('AUTHLETE_SERVICE_APISECRET=YOvlbY_la7kheJN_I3PhWdUMigxU33XPbCvskCi0DtQ');
$_SERVER['AUTHLETE_BEARER'] = 'QTPr7xjV1I9I_x0tBgoXxk58ye594EsDIcfmniyoA7c';
$_SESSION['state'] = 't2dSZMFlSvGUT-HbaGOuqTG8EEqXcCm4hFs8JR2bKb0';
$token = config('authlete.service_access_token', 'SynFCNq06iBFa65FiqAdlXBxmbthljZ2pyUK9PCNrIw');
$salt = config('app.salt', 'UIU6Qr2jkAkkYS-i4lNXb1LDuD4wJ8zOpdoBU5gq-fs');
