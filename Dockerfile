# A program and the certificates that it needs to ask Authlete, and nothing else:
#
#   docker run --rm --user "$(id -u)" -v "$PWD:/src:ro" ghcr.io/authlete/authlete-scan
#
# It has no git, so it scans files and whole histories, but no ranges; in CI use
# a binary or an image with Go.
FROM --platform=$BUILDPLATFORM golang:1.26.8-bookworm AS build
WORKDIR /build
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG TARGETOS
ARG TARGETARCH
ARG VERSION
RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH \
    go build -trimpath -buildvcs=false -ldflags="-s -w -X main.linked=$VERSION" -o /authlete-scan ./cmd/authlete-scan

FROM scratch
ARG VERSION
LABEL org.opencontainers.image.title="authlete-scan" \
      org.opencontainers.image.description="Finds leaked Authlete credentials" \
      org.opencontainers.image.source="https://github.com/authlete/authlete-scan" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /authlete-scan /authlete-scan
USER 65532:65532
WORKDIR /src
ENTRYPOINT ["/authlete-scan"]
CMD ["dir", "."]
