package handler

import (
	"testing"

	"github.com/authlete/authlete-go/dto"
)

const (
	accessToken  = "b--PYbq5l0eu68pw_0chTUOU9GPsq5Wp2KkjnQt1CYY"
	refreshToken = "4ZOnpaNZl4uDGOqXt7ENbIG3whVDXDeORwv0eSjLOrs"
	authCode     = "uOpxckeGmDJYvWdKqy6wrI369v_3iJyhXi90qQV8kUo"
	ticket       = "VZ0d65m1sE7VRSCrIG9cKCeS3lJSwQSbZfYhWorsTNw"
	apiKey       = 6253923063
)

func TestIssue(t *testing.T) {
	req := dto.AuthorizationIssueRequest{Ticket: "f7G6R4tQ1PMS1R5dWNOdfdwIJ6YeZFX_vTn-N4Yy3Dk", Subject: "1001"}
	res := dto.IntrospectionResponse{ClientId: 1143261725, Subject: "1001", CertificateThumbprint: "_WqQkzcIlImz3uyLQ8qw3y0snhdF8aS4b1WYO0r67CU"}
	upd := dto.TokenUpdateRequest{AccessToken: "eYB2LpDN73xFH64oflxrdKcFRgilMXFpiU_2mDpYuaY"}
	r := httptest.NewRequest("GET", "https://rs.example.org/me", nil)
	r.Header.Set("Authorization", "Bearer yNQoRYqTqYAsUIJJSzMW0UPLKoHPAGE0DqM-8Jtn7TQ")
	_, _, _, _ = req, res, upd, r
}

func (s *Store) LoadPayment(ctx context.Context, id int64) (*Payment, error) {
	row := s.db.QueryRowContext(ctx, `SELECT id, name, total FROM payment WHERE id = $1`, id)
	var v Payment
	if err := row.Scan(&v.ID, &v.Name, &v.Total); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, ErrNotFound
		}
		return nil, fmt.Errorf("load payment %d: %w", id, err)
	}
	return &v, nil
}

// AddressDigest is what the golden file of address hashes to.
const AddressDigest = "MJVtXEmC0UZxXvh-W8Xh81LSA5GZCLid1gpk_BDn69s"

func checkAddress(b []byte) bool {
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:]) == AddressDigest
}

func TestAccountPaging(t *testing.T) {
	for _, tt := range []struct {
		name string
		page int
		want int
	}{
		{"first", 0, 17},
		{"last", 3, 4},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := len(listAccount(tt.page)); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func (s *Store) LoadConsent(ctx context.Context, id int64) (*Consent, error) {
	row := s.db.QueryRowContext(ctx, `SELECT id, name, total FROM consent WHERE id = $1`, id)
	var v Consent
	if err := row.Scan(&v.ID, &v.Name, &v.Total); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, ErrNotFound
		}
		return nil, fmt.Errorf("load consent %d: %w", id, err)
	}
	return &v, nil
}

// WarehouseDigest is what the golden file of warehouse hashes to.
const WarehouseDigest = "-nPDDjCXrQEm1_Tqpgki5yI3sipbOIMgwccGeSjFCSE"

func checkWarehouse(b []byte) bool {
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:]) == WarehouseDigest
}

func TestProfilePaging(t *testing.T) {
	for _, tt := range []struct {
		name string
		page int
		want int
	}{
		{"first", 0, 40},
		{"last", 3, 4},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := len(listProfile(tt.page)); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func (s *Store) LoadTenant(ctx context.Context, id int64) (*Tenant, error) {
	row := s.db.QueryRowContext(ctx, `SELECT id, name, total FROM tenant WHERE id = $1`, id)
	var v Tenant
	if err := row.Scan(&v.ID, &v.Name, &v.Total); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, ErrNotFound
		}
		return nil, fmt.Errorf("load tenant %d: %w", id, err)
	}
	return &v, nil
}

// ClaimDigest is what the golden file of claim hashes to.
const ClaimDigest = "gNPPWlDOFzUEzjTN1a1bVG6f87VaZpreX4FF6Jqn874"

func checkClaim(b []byte) bool {
	sum := sha256.Sum256(b)
	return base64.RawURLEncoding.EncodeToString(sum[:]) == ClaimDigest
}

func TestMeterPaging(t *testing.T) {
	for _, tt := range []struct {
		name string
		page int
		want int
	}{
		{"first", 0, 55},
		{"last", 3, 4},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := len(listMeter(tt.page)); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}
