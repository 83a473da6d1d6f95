using ContractorPortal.Access;
using ContractorPortal.Accounts;
using ContractorPortal.Drawings;
using ContractorPortal.Mail;
using ContractorPortal.Suppliers;
using Microsoft.AspNetCore.Authentication.Cookies;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
builder.Services.AddAuthorization();
builder.Services.AddSingleton<AccountStore>();
builder.Services.AddSingleton<OneTimeCodes>();
builder.Services.AddSingleton<DrawingStore>();
builder.Services.AddSingleton<NoticeMailer>();
builder.Services.AddHttpClient<DrawingExport>();
builder.Services.AddHttpClient<ExchangeGateway>();
builder.Services.AddTransient<SupplierCatalog>();

var app = builder.Build();
app.UseMiddleware<SupplierGate>();
app.UseAuthentication();
app.UseAuthorization();

app.MapGet("/", () => "Brannock Dynamics: drawings for suppliers");
app.MapPost("/sign-in", SignIn.Handle);
app.MapGet("/titles", (SupplierCatalog catalog) => catalog.Titles()).RequireAuthorization();
app.MapGet("/drawings", (DrawingStore drawings) => drawings.All()).RequireAuthorization();
app.MapPost("/drawings/{number}/notify", (string number, DrawingStore drawings, NoticeMailer mailer) =>
    drawings.Find(number) is { } drawing ? Results.Ok(mailer.Announce(drawing)) : Results.NotFound()).RequireAuthorization();
app.MapPost("/drawings/{number}/publish", async (string number, DrawingExport export) => await export.Publish(number)).RequireAuthorization();

app.Run();
