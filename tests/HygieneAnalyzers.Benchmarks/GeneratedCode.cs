using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HygieneAnalyzers.Benchmarks;

/// <summary>An application of any size: controllers, services, clients, settings and entities, as they are commonly written, each file slightly different.</summary>
internal static class GeneratedCode
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest);

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsFramework).Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>About that many thousand lines, parsed anew: nothing is bound yet.</summary>
    public static CSharpCompilation Application(int thousandLines) => CSharpCompilation.Create(
        "Application",
        Enumerable.Range(0, thousandLines * 1000 / LinesOf(0)).Select(static i => CSharpSyntaxTree.ParseText(FileText(i), Parse, $"/src/File{i}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static string FileText(int number) => Template.Replace("$N", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static int LinesOf(int number) => FileText(number).Count(static c => c == '\n');

    private static bool IsFramework(string path) => path.Contains("/shared/", StringComparison.Ordinal) || path.Contains("\\shared\\", StringComparison.Ordinal);

    private const string Template = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        namespace Application.Area$N;

        public sealed record Order$N(int Id, string Customer, decimal Total, DateTime Placed, IReadOnlyList<string> Lines);

        public sealed class Options$N
        {
            public string Address { get; set; } = "https://orders$N.example.com/api";

            public string ApiKey { get; set; } = "";

            public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

            public IDictionary<string, string> Headers { get; } = new Dictionary<string, string> { ["Accept"] = "application/json", ["X-Area"] = "$N" };
        }

        [Authorize]
        [ApiController]
        [Route("api/orders$N")]
        public sealed class OrdersController$N(Service$N service, ILogger<OrdersController$N> logger) : ControllerBase
        {
            [HttpGet("{id:int}")]
            public async Task<ActionResult<Order$N>> Get(int id, CancellationToken cancellation)
            {
                logger.LogInformation("Order {Id} was asked for by {User}", id, User.Identity?.Name);
                var order = await service.FindAsync(id, cancellation);
                if (order is null)
                {
                    return NotFound();
                }

                return order.Total < 0 ? BadRequest("The total is negative") : order;
            }

            [HttpPost]
            [Authorize(Roles = "Clerk")]
            public async Task<IActionResult> Post(Order$N order, CancellationToken cancellation)
            {
                try
                {
                    await service.SaveAsync(order with { Placed = DateTime.UtcNow }, cancellation);
                    return CreatedAtAction(nameof(Get), new { id = order.Id }, order);
                }
                catch (HttpRequestException exception) when (exception.StatusCode is not null)
                {
                    logger.LogWarning(exception, "Order {Id} was not saved", order.Id);
                    return StatusCode((int)exception.StatusCode, "Upstream said no");
                }
            }
        }

        public sealed class Service$N(HttpClient client, IConfiguration configuration)
        {
            private static readonly string[] Separators = [",", ";", "\t"];

            private readonly Dictionary<int, Order$N> _cache = new();

            public async Task<Order$N?> FindAsync(int id, CancellationToken cancellation)
            {
                if (_cache.TryGetValue(id, out var cached))
                {
                    return cached;
                }

                using var request = new HttpRequestMessage(HttpMethod.Get, $"{configuration["Orders:Address"]}/orders/{id}?area=$N");
                request.Headers.Add("X-Api-Key", configuration["Orders:ApiKey"]);
                using var response = await client.SendAsync(request, cancellation);
                response.EnsureSuccessStatusCode();
                var order = await response.Content.ReadFromJsonAsync<Order$N>(cancellation);
                if (order is not null)
                {
                    _cache[id] = order;
                }

                return order;
            }

            public async Task SaveAsync(Order$N order, CancellationToken cancellation)
            {
                var text = new StringBuilder();
                foreach (var line in order.Lines)
                {
                    var parts = line.Split(Separators, StringSplitOptions.TrimEntries);
                    for (var i = 0; i < parts.Length; i++)
                    {
                        text.Append(i == 0 ? "" : " - ").Append(parts[i]);
                    }

                    text.AppendLine();
                }

                var password = configuration["Orders:Password"] ?? throw new InvalidOperationException("Orders:Password is missing");
                var login = Convert.ToBase64String(Encoding.UTF8.GetBytes("orders:" + password));
                using var request = new HttpRequestMessage(HttpMethod.Put, "https://orders$N.example.com/orders") { Content = new StringContent(text.ToString()) };
                request.Headers.Authorization = new("Basic", login);
                using var response = await client.SendAsync(request, cancellation);
                response.EnsureSuccessStatusCode();
            }

            public IEnumerable<(string Customer, decimal Total)> Best(int count) =>
                from order in _cache.Values
                group order by order.Customer into customer
                let total = customer.Sum(static o => o.Total)
                where total > 100
                orderby total descending, customer.Key
                select (customer.Key, total);

            public string Describe(Order$N order) => order switch
            {
                { Total: > 10_000, Lines.Count: > 10 } => $"A large order of {order.Customer}, placed on {order.Placed:d}",
                { Total: 0 } => "An empty order",
                _ => string.Format("Order {0} over {1}", order.Id, order.Total),
            };
        }

        public static class Registration$N
        {
            public static IServiceCollection AddArea$N(this IServiceCollection services, IConfiguration configuration)
            {
                services.Configure<Options$N>(configuration.GetSection("Area$N"));
                services.AddHttpClient<Service$N>(client => client.BaseAddress = new Uri("https://orders$N.example.com/"));
                return services;
            }
        }
        """ + "\n";
}
