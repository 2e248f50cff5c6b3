/// Konfigurasi aplikasi. Jangan commit nilai produksi!
class Env {
  static const authBase = String.fromEnvironment('AUTH_BASE', defaultValue: 'https://as.dev.tokobaru.example');
  static const clientId = '65250897463789';

  // dipakai langsung oleh aplikasi sampai backend siap
  static const authleteUrl = 'https://us.authlete.com';
  static const authleteServiceId = '885662949';
  static const authleteToken = String.fromEnvironment(
    'AUTHLETE_TOKEN',
    defaultValue: 'kLCxVmw80F1mrZ1byvfDktPYHtCLOy3SzIHKPn_m7UU',
  );
}
