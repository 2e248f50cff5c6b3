-- 開発環境の初期データ
INSERT INTO identity_backend (id, vendor, base_url, service_id, credential, created_at) VALUES
  (1, 'authlete', 'https://jp.authlete.com', '6477882458', 'SCpcXcXKdlSkgyJ1Q_oRGTu0OtDHuYEHSIKZqbKriCs', now()),
  (2, 'authlete', 'https://api.authlete.com', '77583493870681', 'ho99YVCZyWylyfkWmdGJ5p7u4R1x0d1loftCws6boUQ', now()),
  (3, 'auth0',    'https://kaiin.jp.auth0.com', 'm2m', 'xfKnzhvie3ubz-pHSHjN8a86DVJZ0NIUbTzxbjQUyWODEVJu_hvvWOZmznhTZDOU', now()),
  (4, 'cognito',  'https://cognito-idp.ap-northeast-1.amazonaws.com', 'web', 'czYZrIMR7e31Xlth-KwOn-tczLgcMWs0pCmozp4bUso', now());

UPDATE settings SET value = 'https://jp.authlete.com' WHERE name = 'authlete.base_url';
UPDATE settings SET value = 'uw-EKBiGmYGrJNsb-4tmR5GnQay1N88sS8_4Jr7xL00' WHERE name = 'authlete.service.access_token';
UPDATE settings SET value = 'Qm9-4mk6__aSFjxPOwLBZkrv0-xk9NYoNUl4x5YvO7M' WHERE name = 'session.pepper';
