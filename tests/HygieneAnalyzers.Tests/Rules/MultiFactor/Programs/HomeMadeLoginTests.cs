using HygieneAnalyzers.Tests.Testing;
using Xunit;
using static HygieneAnalyzers.Tests.Rules.MultiFactor.Programs.SignInProgram;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor.Programs;

/// <summary>Password checks that applications write themselves, up to the session that follows.</summary>
public class HomeMadeLoginTests
{
    [Fact]
    public Task Reports_course_template_hmac() => Web("""
        public class AppUser { public int Id { get; set; } public string UserName { get; set; } = ""; public byte[] PasswordHash { get; set; } = []; public byte[] PasswordSalt { get; set; } = []; }
        public class DataContext : DbContext { public DbSet<AppUser> Users { get; set; } = null!; }
        public interface ITokenService { string CreateToken(AppUser user); }
        public record LoginDto(string Username, string Password);
        public class AccountController(DataContext context, ITokenService tokenService) : ControllerBase
        {
            [HttpPost("login")]
            public async Task<ActionResult<object>> Login(LoginDto loginDto)
            {
                var user = await context.Users.SingleOrDefaultAsync(x => x.UserName == loginDto.Username);
                if (user == null) return Unauthorized("Invalid username");
                using var hmac = new HMACSHA512(user.PasswordSalt);
                var computedHash = hmac.ComputeHash(Encoding.UTF8.GetBytes(loginDto.Password));
                for (int i = 0; i < computedHash.Length; i++)
                {
                    if (computedHash[i] != user.PasswordHash[i]) return Unauthorized("Invalid password");
                }
                return new { user.UserName, Token = {|HYG3004:tokenService.CreateToken(user)|} };
            }
            [HttpPost("register")]
            public async Task<ActionResult<object>> Register(LoginDto dto)
            {
                using var hmac = new HMACSHA512();
                var user = new AppUser { UserName = dto.Username.ToLower(), PasswordHash = hmac.ComputeHash(Encoding.UTF8.GetBytes(dto.Password)), PasswordSalt = hmac.Key };
                context.Users.Add(user); await context.SaveChangesAsync();
                return new { user.UserName, Token = tokenService.CreateToken(user) };
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_minimal_hash_column() => Web("""
        public class User { public int Id { get; set; } public string Email { get; set; } = ""; public string PasswordHash { get; set; } = ""; }
        public class Db : DbContext { public DbSet<User> Users => Set<User>(); }
        public record LoginRequest(string Email, string Password);
        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapPost("/login", async (LoginRequest req, Db db, HttpContext ctx) =>
                {
                    var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(req.Password)));
                    var user = await db.Users.FirstOrDefaultAsync(u => u.Email == req.Email && u.PasswordHash == hash);
                    if (user is null) return Results.Unauthorized();
                    var identity = new ClaimsIdentity(new[] { new Claim(ClaimTypes.Name, user.Email) }, CookieAuthenticationDefaults.AuthenticationScheme);
                    await {|HYG3004:ctx.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity))|};
                    return Results.Ok();
                });
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_pbkdf2_split_string() => Web("""
        public class Account { public string Name { get; set; } = ""; public string Secret { get; set; } = ""; }
        public static class Hashing
        {
            public static string Hash(string password) { var salt = RandomNumberGenerator.GetBytes(16); var h = Rfc2898DeriveBytes.Pbkdf2(password, salt, 100000, HashAlgorithmName.SHA256, 32); return Convert.ToBase64String(salt) + "." + Convert.ToBase64String(h); }
            public static bool Verify(string password, string stored)
            {
                var parts = stored.Split('.');
                var salt = Convert.FromBase64String(parts[0]);
                var expected = Convert.FromBase64String(parts[1]);
                var actual = Rfc2898DeriveBytes.Pbkdf2(password, salt, 100000, HashAlgorithmName.SHA256, 32);
                return CryptographicOperations.FixedTimeEquals(actual, expected);
            }
        }
        public class SessionController(List<Account> accounts) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Login(string name, string password)
            {
                var account = accounts.Find(a => a.Name == name);
                if (account == null || !Hashing.Verify(password, account.Secret)) return View();
                await {|HYG3004:HttpContext.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(new[] { new Claim("sub", account.Name) }, "Cookies")))|};
                return Redirect("/");
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_rfc2898_instance_bytes() => Web("""
        public class Member { public string Login { get; set; } = ""; public byte[] Hash { get; set; } = []; public byte[] Salt { get; set; } = []; }
        public class AuthService(List<Member> members, IConfiguration config)
        {
            public string? Authenticate(string login, string pwd)
            {
                var member = members.SingleOrDefault(m => m.Login == login);
                if (member is null) return null;
                using var kdf = new Rfc2898DeriveBytes(pwd, member.Salt, 10000, HashAlgorithmName.SHA256);
                var candidate = kdf.GetBytes(32);
                if (!candidate.SequenceEqual(member.Hash)) return null;
                var handler = new JwtSecurityTokenHandler();
                var key = Encoding.ASCII.GetBytes(config["Secret"]!);
                var descriptor = new SecurityTokenDescriptor { Subject = new ClaimsIdentity(new[] { new Claim("id", member.Login) }), Expires = DateTime.UtcNow.AddHours(1), SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256Signature) };
                var token = {|HYG3004:handler.CreateToken(descriptor)|};
                return handler.WriteToken(token);
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_bcrypt_jwt() => Web("""
        public class User { public string Email { get; set; } = ""; public string PasswordHash { get; set; } = ""; public string Role { get; set; } = ""; }
        public class AuthController(List<User> users, IConfiguration configuration) : ControllerBase
        {
            [HttpPost("login")]
            public ActionResult<string> Login(string email, string password)
            {
                var user = users.FirstOrDefault(u => u.Email == email);
                if (user == null) return BadRequest("User not found.");
                if (!BCrypt.Net.BCrypt.Verify(password, user.PasswordHash)) return BadRequest("Wrong password.");
                string token = {|HYG3004:CreateToken(user)|};
                return Ok(token);
            }
            private string CreateToken(User user)
            {
                List<Claim> claims = new() { new Claim(ClaimTypes.Name, user.Email), new Claim(ClaimTypes.Role, user.Role) };
                var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration.GetSection("AppSettings:Token").Value!));
                var creds = new SigningCredentials(key, SecurityAlgorithms.HmacSha512Signature);
                var token = new JwtSecurityToken(claims: claims, expires: DateTime.Now.AddDays(1), signingCredentials: creds);
                var jwt = new JwtSecurityTokenHandler().WriteToken(token);
                return jwt;
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_argon2_isopoh() => Web("""
        public class U { public string Name = ""; public string Encoded = ""; }
        public class LoginModel(List<U> users) : PageModel
        {
            [BindProperty] public string Name { get; set; } = ""; [BindProperty] public string Password { get; set; } = "";
            public async Task<IActionResult> OnPostAsync()
            {
                var u = users.Find(x => x.Name == Name);
                if (u != null && Isopoh.Cryptography.Argon2.Argon2.Verify(u.Encoded, Password))
                {
                    await {|HYG3004:HttpContext.SignInAsync("Cookies", new ClaimsPrincipal())|};
                    return RedirectToPage("/Index");
                }
                return Page();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_argon2_konscious() => Web("""
        public class U { public string Name = ""; public byte[] Verifier = []; public byte[] Salt = []; }
        public class LoginModel(List<U> users) : PageModel
        {
            [BindProperty] public string Name { get; set; } = ""; [BindProperty] public string Password { get; set; } = "";
            public async Task<IActionResult> OnPostAsync()
            {
                var u = users.Find(x => x.Name == Name);
                if (u == null) return Page();
                var argon = new Konscious.Security.Cryptography.Argon2id(Encoding.UTF8.GetBytes(Password)) { Salt = u.Salt, Iterations = 4, MemorySize = 65536, DegreeOfParallelism = 4 };
                var bytes = await argon.GetBytesAsync(32);
                if (!bytes.AsSpan().SequenceEqual(u.Verifier)) { ModelState.AddModelError("", "Wrong"); return Page(); }
                await {|HYG3004:HttpContext.SignInAsync("Cookies", new ClaimsPrincipal())|};
                return RedirectToPage("/Index");
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_linq_where_count() => Web("""
        public class Usr { public string Name { get; set; } = ""; public string Pwd { get; set; } = ""; }
        public class Db : DbContext { public DbSet<Usr> Users => Set<Usr>(); }
        public class AccountController(Db db) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Login(string name, string pwd)
            {
                if (db.Users.Where(u => u.Name == name && u.Pwd == pwd).Count() == 1)
                {
                    await {|HYG3004:HttpContext.SignInAsync("Cookies", new ClaimsPrincipal())|};
                    return RedirectToAction("Index");
                }
                return View();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_linq_query_syntax() => Web("""
        public class Usr { public int Id; public string Name { get; set; } = ""; public string Password { get; set; } = ""; }
        public class Db : DbContext { public DbSet<Usr> Users => Set<Usr>(); }
        public class AccountController(Db db) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Login(string name, string pwd)
            {
                var hit = (from u in db.Users where u.Name == name && u.Password == pwd select u).FirstOrDefault();
                if (hit == null) return View();
                await {|HYG3004:HttpContext.SignInAsync("Cookies", new ClaimsPrincipal())|};
                return RedirectToAction("Index");
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_linq_chained() => Web("""
        public class Usr { public int Id; public string Name { get; set; } = ""; public string Password { get; set; } = ""; }
        public class Db : DbContext { public DbSet<Usr> Users => Set<Usr>(); }
        public class AccountController(Db db) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Login(string name, string pwd)
            {
                var hit = await db.Users.AsNoTracking().Where(u => u.Name == name).Where(u => u.Password == pwd).FirstOrDefaultAsync();
                if (hit is not null)
                {
                    await {|HYG3004:HttpContext.SignInAsync("Cookies", new ClaimsPrincipal())|};
                    return RedirectToAction("Index");
                }
                return View();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_sql_ado() => Web("""
        public class Login(Microsoft.Data.SqlClient.SqlConnection con) : Controller
        {
            public async Task<IActionResult> Post(string user, string pass)
            {
                var cmd = new Microsoft.Data.SqlClient.SqlCommand("SELECT COUNT(*) FROM Users WHERE UserName=@u AND Password=@p", con);
                cmd.Parameters.AddWithValue("@u", user); cmd.Parameters.AddWithValue("@p", pass);
                if ((int)cmd.ExecuteScalar() == 0) return View();
                await {|HYG3004:HttpContext.SignInAsync(new ClaimsPrincipal())|};
                return Redirect("/");
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_sql_dapper() => Web("""
        using Dapper; using System.Data;
        public class Login(IDbConnection con) : Controller
        {
            public async Task<IActionResult> Post(string user, string pass)
            {
                var sql = "select id from users where login = @user and password_hash = @pass";
                var id = await con.QueryFirstOrDefaultAsync<int?>(sql, new { user, pass });
                if (id is null) return View();
                await {|HYG3004:HttpContext.SignInAsync(new ClaimsPrincipal())|};
                return Redirect("/");
            }
        }
        """).Reports();

    [Fact]
    public Task Is_silent_on_sql_good() => Web("""
        using Dapper; using System.Data;
        public class Load(IDbConnection con) : Controller
        {
            public async Task<IActionResult> Sso(string user)
            {
                var row = await con.QueryFirstOrDefaultAsync<int?>("SELECT Id, PasswordHash FROM Users WHERE Login = @user AND Active = 1", new { user });
                if (row is null) return View();
                await HttpContext.SignInAsync(new ClaimsPrincipal());
                return Redirect("/");
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_refresh_token() => Web("""
        public interface IJwt { string CreateAccessToken(string id); string CreateRefreshToken(); }
        public class Rt { public string UserId = ""; public string TokenHash = ""; public DateTime Expires; }
        public class Refresh(List<Rt> tokens, IJwt jwt) : ControllerBase
        {
            public IActionResult Post(string refreshToken)
            {
                var h = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(refreshToken)));
                var t = tokens.FirstOrDefault(x => x.TokenHash == h && x.Expires > DateTime.UtcNow);
                if (t == null) return Unauthorized();
                return Ok(new { access = jwt.CreateAccessToken(t.UserId) });
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_apikey() => Web("""
        public class Key { public string Hash = ""; public string ClientId = ""; }
        public interface IJwt { string CreateAccessToken(string id); }
        public class ApiKeys(List<Key> keys, IJwt jwt) : ControllerBase
        {
            public IActionResult Post(string apiKey)
            {
                var h = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(apiKey)));
                var k = keys.FirstOrDefault(x => x.Hash == h);
                if (k == null) return Unauthorized();
                return Ok(new { access = jwt.CreateAccessToken(k.ClientId) });
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_client_secret_pbkdf2() => Web("""
        public class App { public string ClientId = ""; public byte[] SecretHash = []; public byte[] Salt = []; }
        public interface IJwt { string CreateAccessToken(string id); }
        public class ClientCreds(List<App> apps, IJwt jwt) : ControllerBase
        {
            public IActionResult Post(string clientId, string clientSecret)
            {
                var a = apps.Find(x => x.ClientId == clientId);
                if (a == null) return Unauthorized();
                var h = Rfc2898DeriveBytes.Pbkdf2(clientSecret, a.Salt, 100000, HashAlgorithmName.SHA256, 32);
                if (!CryptographicOperations.FixedTimeEquals(h, a.SecretHash)) return Unauthorized();
                return Ok(new { access = jwt.CreateAccessToken(a.ClientId) });
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_webhook_hmac() => Web("""
        public class Hook(IConfiguration c) : ControllerBase
        {
            public async Task<IActionResult> Post(string body, string signature)
            {
                using var h = new HMACSHA256(Encoding.UTF8.GetBytes(c["Secret"]!));
                var mac = h.ComputeHash(Encoding.UTF8.GetBytes(body));
                if (!CryptographicOperations.FixedTimeEquals(mac, Convert.FromHexString(signature))) return Unauthorized();
                await HttpContext.SignInAsync(new ClaimsPrincipal());
                return Ok();
            }
        }
        """).Silent();
}
