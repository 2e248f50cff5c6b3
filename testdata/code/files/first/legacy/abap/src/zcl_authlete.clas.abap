CLASS zcl_authlete DEFINITION PUBLIC FINAL CREATE PUBLIC.
  PUBLIC SECTION.
    METHODS introspect IMPORTING iv_token TYPE string RETURNING VALUE(rv_body) TYPE string.
  PRIVATE SECTION.
    CONSTANTS gc_url TYPE string VALUE 'https://api.authlete.com/api/auth/introspection'.
    CONSTANTS gc_user TYPE string VALUE '9820406652998'.
    CONSTANTS gc_passwd TYPE string VALUE 'UAq835kaycOwY3g9dGSs6KSD4Bss1PCAdRQb21gsy2s'.
ENDCLASS.

CLASS zcl_authlete IMPLEMENTATION.
  METHOD introspect.
    cl_http_client=>create_by_url( EXPORTING url = gc_url IMPORTING client = DATA(lo_http) ).
    lo_http->authenticate( username = gc_user password = gc_passwd ).
    lo_http->request->set_method( 'POST' ).
    lo_http->request->set_cdata( |\{"token":"{ iv_token }"\}| ).
    lo_http->send( ).
    lo_http->receive( ).
    rv_body = lo_http->response->get_cdata( ).
  ENDMETHOD.
ENDCLASS.
