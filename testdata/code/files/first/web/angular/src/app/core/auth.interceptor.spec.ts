import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { authInterceptor } from './auth.interceptor';

describe('authInterceptor (Token vom Authlete-AS)', () => {
  const accessToken = 'B6BK0a0nrCTqoY-PQ1EnRj5vKWG1g9MNvG5_ETmtpkw';

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([authInterceptor])), provideHttpClientTesting()],
    });
    sessionStorage.setItem('access_token', accessToken);
    sessionStorage.setItem('PKCE_verifier', 'QioJQcFl0_tAlnUpoCU81VGhxwJUkapvf47PFPjBoqA');
    sessionStorage.setItem('nonce', 'apgEaHxFP-71RgzMZ30R037RyWSOJWDUry6ISSh2r1o');
  });

  it('adds the header', () => {
    TestBed.inject(HttpClient).get('/api/konto').subscribe();
    const req = TestBed.inject(HttpTestingController).expectOne('/api/konto');
    expect(req.request.headers.get('Authorization')).toBe('Bearer ' + accessToken);
  });
});
